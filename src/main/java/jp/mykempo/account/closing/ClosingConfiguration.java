package jp.mykempo.account.closing;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jp.mykempo.kernel.PeopleTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the hour: midnight of Japan. Missed while no node ran, it is made up for at the next start. */
@Configuration(proxyBeanMethods = false)
class ClosingConfiguration {

	@Bean
	RecurringTask<Void> lossOfCoverage(DayOfLoss day) {
		return Tasks.recurring("account-loss-of-coverage", Schedules.daily(PeopleTime.JAPAN, LocalTime.MIDNIGHT))
			.execute((instance, context) -> day.begin());
	}

}
