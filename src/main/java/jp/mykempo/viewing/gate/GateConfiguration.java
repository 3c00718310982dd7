package jp.mykempo.viewing.gate;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import jp.mykempo.viewing.core.GateSession;
import jp.mykempo.viewing.core.Openings;
import jp.mykempo.viewing.core.ViewingProperties;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the gate before the pages, behind the duties that come first, and sweeps up openings that are over. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ViewingProperties.class)
class GateConfiguration {

	private static final int AFTER_DUTIES = 10;

	@Bean
	WebMvcConfigurer gateWebMvc(ViewingGate gate, GateSession session) {
		return new WebMvcConfigurer() {

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new GateInterceptor(gate, session)).order(AFTER_DUTIES);
			}

		};
	}

	@Bean
	RecurringTask<Void> openingCleaningTask(Openings openings) {
		return Tasks.recurring("viewing-opening-cleaning", FixedDelay.of(Duration.ofHours(1)))
			.execute((instance, context) -> openings.removeOld());
	}

}
