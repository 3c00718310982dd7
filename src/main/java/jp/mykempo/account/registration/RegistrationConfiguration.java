package jp.mykempo.account.registration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import jp.mykempo.account.core.PendingRegistrations;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What registering needs beside its pages: the society's rules, and the job that erases what was not completed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegistrationProperties.class)
class RegistrationConfiguration {

	/** What was not completed in time is gone within ten minutes (R5). */
	@Bean
	RecurringTask<Void> expireRegistrations(PendingRegistrations pending) {
		return Tasks.recurring("registration-expiry", FixedDelay.ofMinutes(10))
			.execute((instance, context) -> pending.expireAll());
	}

}
