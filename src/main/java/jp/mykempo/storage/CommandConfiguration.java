package jp.mykempo.storage;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** While a command runs there is a site, since everything is wired to it, but it listens nowhere. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("mykempo.command")
class CommandConfiguration {

	private static final int NOWHERE = -1;

	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	WebServerFactoryCustomizer<ConfigurableWebServerFactory> listeningNowhere() {
		return server -> server.setPort(NOWHERE);
	}

}
