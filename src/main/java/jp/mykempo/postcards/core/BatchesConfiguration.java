package jp.mykempo.postcards.core;

import java.nio.file.Path;

import jp.mykempo.paper.Offsets;
import jp.mykempo.storage.DataFolder;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the keys of batches outside the database, and reads how the printer lies. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeskProperties.class)
class BatchesConfiguration {

	@Bean
	BatchKeys batchKeys(DeskProperties properties, DataFolder folder) {
		String path = properties.keysFolder();
		return new BatchKeys(path.isBlank() ? folder.path("batch-keys") : Path.of(path));
	}

	@Bean
	Offsets printerOffsets(DeskProperties properties) {
		return new Offsets(properties.offsetX(), properties.offsetY());
	}

}
