package jp.mykempo.site;

import java.util.List;

import jp.mykempo.storage.PublicAddress;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * Who gets where: everything is closed but what modules open ({@link PublicPaths}); members see member pages, staff
 * {@code /office}. Login and logout are pages of their modules, not of Spring Security.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	@Bean
	SecurityFilterChain filterChain(HttpSecurity http, List<PublicPaths> open, PublicAddress address, ClosedDoor door)
			throws Exception {
		String[] patterns = open.stream().flatMap(paths -> paths.patterns().stream()).toArray(String[]::new);
		http.authorizeHttpRequests(requests -> requests.requestMatchers(patterns)
			.permitAll()
			.requestMatchers("/office/**")
			.hasAuthority("STAFF")
			.anyRequest()
			.hasAuthority("MEMBER"));
		http.exceptionHandling(handling -> handling.authenticationEntryPoint(door).accessDeniedHandler(door));
		http.requestCache(cache -> cache.requestCache(new NullRequestCache()));
		http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER));
		http.csrf(csrf -> csrf.csrfTokenRepository(csrfTokens(address)));
		http.formLogin(AbstractHttpConfigurer::disable);
		http.httpBasic(AbstractHttpConfigurer::disable);
		http.logout(AbstractHttpConfigurer::disable);
		http.headers(headers -> SecurityHeaders.write(headers, address));
		http.addFilterAfter(new SameSiteFilter(), CsrfFilter.class);
		return http.build();
	}

	@Bean
	PublicPaths sitePaths() {
		return PublicPaths.of("/assets/**", "/error", "/favicon.ico", "/actuator/health", "/actuator/health/**");
	}

	/** Nobody logs in through Spring Security's own doors. */
	@Bean
	AuthenticationManager authenticationManager() {
		return authentication -> {
			throw new AuthenticationServiceException("not used");
		};
	}

	private static CookieCsrfTokenRepository csrfTokens(PublicAddress address) {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(address.secure() ? "__Host-csrf" : "csrf");
		tokens.setCookieCustomizer(
				cookie -> cookie.secure(address.secure()).httpOnly(true).sameSite("Lax").path("/"));
		return tokens;
	}

}
