package jp.mykempo.checkups.healthage.intake;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jp.mykempo.kernel.PeopleTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the hour at which health ages that nobody claimed are dropped. */
@Configuration(proxyBeanMethods = false)
class HealthAgeIntakeConfiguration {

	@Bean
	RecurringTask<Void> healthAgesWaiting(WaitingHealthAges waiting) {
		return Tasks.recurring("health-ages-waiting", Schedules.daily(PeopleTime.JAPAN, LocalTime.of(3, 35)))
			.execute((instance, context) -> waiting.drop());
	}

}
