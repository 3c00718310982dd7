package jp.mykempo.office.setup;

import jp.mykempo.access.MailLinkCookies;
import jp.mykempo.access.MailLinkInterceptor;
import jp.mykempo.office.core.SetupLinks;
import jp.mykempo.site.PublicPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages behind a setup link are open; its token leaves the address at once. */
@Configuration(proxyBeanMethods = false)
class SetupConfiguration {

	@Bean
	PublicPaths setupPaths() {
		return PublicPaths.of(SetupLinks.PATH, SetupLinks.PATH + "/**");
	}

	@Bean
	WebMvcConfigurer setupWebMvc(MailLinkCookies links) {
		return new WebMvcConfigurer() {

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new MailLinkInterceptor(links)).addPathPatterns(SetupLinks.PATH);
			}

		};
	}

}
