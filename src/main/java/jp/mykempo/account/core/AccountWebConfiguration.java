package jp.mykempo.account.core;

import jp.mykempo.access.MailLinkCookies;
import jp.mykempo.access.MailLinkInterceptor;
import jp.mykempo.site.PublicPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Paths of the account's journeys: which are open before login, and which stay open while a duty waits. */
@Configuration(proxyBeanMethods = false)
class AccountWebConfiguration {

	@Bean
	PublicPaths accountPaths() {
		return PublicPaths.of("/", "/login", "/entry", "/register", "/register/**", "/recovery", "/recovery/**",
				"/address/**", "/logout");
	}

	@Bean
	WebMvcConfigurer accountWebMvc(MailLinkCookies links) {
		return new WebMvcConfigurer() {

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new MailLinkInterceptor(links))
					.addPathPatterns("/register/confirm", "/recovery/password", "/recovery/stop", "/address/confirm");
				registry.addInterceptor(new DutyInterceptor())
					.excludePathPatterns("/welcome/**", "/logout", "/login", "/help/**", "/assets/**", "/society.css",
							"/error", "/address/**", "/register/**", "/recovery/**", "/demo/**", "/actuator/**");
			}

		};
	}

}
