package jp.mykempo.postcards.batch;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes secrets while nobody looks, and sweeps keys. */
@Configuration(proxyBeanMethods = false)
class BatchJobsConfiguration {

	@Bean
	RecurringTask<Void> makeSecrets(SecretMaking making) {
		return Tasks.recurring("postcards-make-secrets", FixedDelay.of(Duration.ofSeconds(2)))
			.execute((instance, context) -> making.makeAll());
	}

	@Bean
	RecurringTask<Void> sweepBatchKeys(KeySweep sweep) {
		return Tasks.recurring("postcards-sweep-keys", FixedDelay.of(Duration.ofMinutes(1)))
			.execute((instance, context) -> sweep.sweep());
	}

}
