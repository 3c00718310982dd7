package jp.mykempo.expenses.intake;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jp.mykempo.kernel.PeopleTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the hour at which claims that wait are looked through: at night. */
@Configuration(proxyBeanMethods = false)
class WaitingConfiguration {

	@Bean
	RecurringTask<Void> expensesWaitingTask(WaitingClaims waiting) {
		return Tasks.recurring("expenses-waiting", Schedules.daily(PeopleTime.JAPAN, LocalTime.of(2, 40)))
			.execute((instance, context) -> waiting.upkeep());
	}

}
