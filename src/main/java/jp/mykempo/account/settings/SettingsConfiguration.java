package jp.mykempo.account.settings;

import jp.mykempo.site.PublicPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page after deletion is open to everybody, since nobody is logged in any more. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

	@Bean
	PublicPaths settingsPaths() {
		return PublicPaths.of("/goodbye");
	}

}
