package jp.mykempo.checkups.intake;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every hour drops reports that have waited too long for their person. */
@Configuration(proxyBeanMethods = false)
class WaitingReportsConfiguration {

	@Bean
	RecurringTask<Void> waitingCheckupsTask(WaitingReports waiting) {
		return Tasks.recurring("waiting-checkups", FixedDelay.of(Duration.ofHours(1)))
			.execute((instance, context) -> waiting.dropOld());
	}

}
