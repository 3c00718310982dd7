package jp.mykempo.account.settings;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jp.mykempo.kernel.PeopleTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets every night the logins that are too old for the member's history. */
@Configuration(proxyBeanMethods = false)
class LoginHistoryConfiguration {

	@Bean
	RecurringTask<Void> forgetOldLogins(LoginHistory history) {
		return Tasks.recurring("account-forget-old-logins", Schedules.daily(PeopleTime.JAPAN, LocalTime.of(3, 30)))
			.execute((instance, context) -> history.removeOld());
	}

}
