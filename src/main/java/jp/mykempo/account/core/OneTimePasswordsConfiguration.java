package jp.mykempo.account.core;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jp.mykempo.kernel.PeopleTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets every night the one-time passwords that nobody used in time. */
@Configuration(proxyBeanMethods = false)
class OneTimePasswordsConfiguration {

	@Bean
	RecurringTask<Void> forgetOneTimePasswords(OneTimePasswords passwords) {
		return Tasks.recurring("account-forget-one-time-passwords", Schedules.daily(PeopleTime.JAPAN, LocalTime.of(3, 20)))
			.execute((instance, context) -> passwords.removeLapsed());
	}

}
