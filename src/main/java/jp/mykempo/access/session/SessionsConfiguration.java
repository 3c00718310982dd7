package jp.mykempo.access.session;

import jakarta.servlet.DispatcherType;
import jp.mykempo.storage.PublicAddress;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Puts our sessions in the place of the server's: Spring Session's filter over {@link StoredSessions}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableSpringHttpSession
@EnableConfigurationProperties(SessionLimits.class)
class SessionsConfiguration {

	@Bean
	StoredSessions sessionRepository(JdbcClient sql, SessionLimits limits) {
		return new StoredSessions(sql, limits);
	}

	@Bean
	SessionCookies httpSessionIdResolver(PublicAddress address) {
		return new SessionCookies(address);
	}

	@Bean
	FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(SessionRepositoryFilter<?> filter) {
		FilterRegistrationBean<SessionRepositoryFilter<?>> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		return registration;
	}

	@Bean
	FilterRegistrationBean<SessionCacheFilter> sessionCacheFilter(StoredSessions sessions) {
		FilterRegistrationBean<SessionCacheFilter> registration = new FilterRegistrationBean<>(
				new SessionCacheFilter(sessions.cache()));
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
		registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		return registration;
	}

}
