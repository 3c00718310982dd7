package jp.mykempo.checkups.intake;

import java.time.Duration;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jp.mykempo.kernel.PeopleTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every hour drops reports that have waited too long for their person, and every night those that are too old. */
@Configuration(proxyBeanMethods = false)
class WaitingReportsConfiguration {

	@Bean
	RecurringTask<Void> oldCheckupsTask(OldReports old) {
		return Tasks.recurring("old-checkups", Schedules.daily(PeopleTime.JAPAN, LocalTime.of(3, 20)))
			.execute((instance, context) -> old.erase());
	}

	@Bean
	RecurringTask<Void> waitingCheckupsTask(WaitingReports waiting) {
		return Tasks.recurring("waiting-checkups", FixedDelay.of(Duration.ofHours(1)))
			.execute((instance, context) -> waiting.dropOld());
	}

}
