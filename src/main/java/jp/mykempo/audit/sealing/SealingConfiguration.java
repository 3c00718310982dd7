package jp.mykempo.audit.sealing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Seals the trail every five minutes. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

	@Bean
	RecurringTask<Void> sealTrail(Sealer sealer) {
		return Tasks.recurring("audit-seal", FixedDelay.ofMinutes(5)).execute((instance, context) -> sealer.run());
	}

}
