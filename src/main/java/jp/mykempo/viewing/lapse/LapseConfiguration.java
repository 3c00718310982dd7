package jp.mykempo.viewing.lapse;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jp.mykempo.kernel.PeopleTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the hour for warnings: in the morning, when people can ask at work. */
@Configuration(proxyBeanMethods = false)
class LapseConfiguration {

	@Bean
	RecurringTask<Void> lapseWarningTask(LapseWarning warning) {
		return Tasks.recurring("viewing-lapse-warning", Schedules.daily(PeopleTime.JAPAN, LocalTime.of(8, 30)))
			.execute((instance, context) -> warning.warnAll());
	}

}
