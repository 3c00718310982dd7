package jp.mykempo.access;

import java.nio.file.Path;

import jp.mykempo.access.hashing.Argon2Engines;
import jp.mykempo.audit.SealingKeys;
import jp.mykempo.storage.DataFolder;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together keys and hashing from what the person who runs the site decided. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ HashingProperties.class, SourceLimits.Steps.class })
class AccessConfiguration {

	@Bean
	KeysFile keysFile(DataFolder folder, @Value("${mykempo.keys-file:}") String path) {
		return new KeysFile(path.isBlank() ? folder.path("keys") : Path.of(path));
	}

	@Bean
	Keys keys(KeysFile file) {
		return new Keys(file);
	}

	@Bean
	SealingKeys sealingKeys(Keys keys) {
		return new TrailKeys(keys);
	}

	@Bean
	KeysCommand keysCommand(KeysFile file) {
		return new KeysCommand(file);
	}

	/** A site checks its keys before it serves; a command may be the one that makes them. */
	@Bean
	@ConditionalOnWebApplication
	KeysCheck keysCheck(KeysFile file, JdbcClient sql, @Value("${mykempo.db.url:}") String databaseUrl) {
		KeysCheck check = new KeysCheck(file, sql);
		check.run(databaseUrl.isBlank());
		return check;
	}

	@Bean
	Hashing hashing(HashingProperties properties, DataFolder folder) {
		return new Hashing(Argon2Engines.choose(folder.folder("native")), properties.cost(),
				properties.permitsOrCores());
	}

	@Bean
	SourceLimits sourceLimits(JdbcClient sql, Keys keys, SourceLimits.Steps steps) {
		return new SourceLimits(sql, keys, steps);
	}

	@Bean
	HashingHealthIndicator hashingHealthIndicator(Hashing hashing) {
		return new HashingHealthIndicator(hashing);
	}

}
