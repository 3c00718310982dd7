package jp.mykempo.content.help;

import jp.mykempo.site.PublicPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Help is open to everybody. */
@Configuration(proxyBeanMethods = false)
class HelpConfiguration {

	@Bean
	PublicPaths helpPaths() {
		return PublicPaths.of("/help", "/help/*");
	}

}
