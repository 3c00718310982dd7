package jp.mykempo.demo.staff;

import jp.mykempo.site.PublicPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Opens the page with the codes of the demo's staff. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoStaffConfiguration {

	@Bean
	PublicPaths demoStaffPaths() {
		return PublicPaths.of("/demo/staff");
	}

}
