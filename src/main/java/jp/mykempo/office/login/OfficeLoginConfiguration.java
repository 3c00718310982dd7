package jp.mykempo.office.login;

import jp.mykempo.site.PublicPaths;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of the staff login are open; everything else of the office is closed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OfficeLoginProperties.class)
class OfficeLoginConfiguration {

	@Bean
	PublicPaths officeLoginPaths() {
		return PublicPaths.of("/office/login", "/office/login/**", "/office/logout");
	}

}
