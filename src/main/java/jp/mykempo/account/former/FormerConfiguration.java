package jp.mykempo.account.former;

import jp.mykempo.site.PublicPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one page of this journey that is seen after being logged out. */
@Configuration(proxyBeanMethods = false)
class FormerConfiguration {

	@Bean
	PublicPaths formerPaths() {
		return PublicPaths.of("/welcome/declined");
	}

}
