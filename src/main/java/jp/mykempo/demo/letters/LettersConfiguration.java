package jp.mykempo.demo.letters;

import jp.mykempo.site.PublicPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Opens the demo's mail to visitors. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class LettersConfiguration {

	@Bean
	PublicPaths demoPaths() {
		return PublicPaths.of("/demo/mails", "/demo/mails/*");
	}

}
