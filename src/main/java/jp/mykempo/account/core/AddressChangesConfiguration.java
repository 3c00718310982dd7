package jp.mykempo.account.core;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ends addresses that nobody confirmed in time, every ten minutes; until then they count as ended all the same. */
@Configuration(proxyBeanMethods = false)
class AddressChangesConfiguration {

	@Bean
	RecurringTask<Void> expireAddressChanges(AddressChanges changes) {
		return Tasks.recurring("account-expire-address-changes", FixedDelay.ofMinutes(10))
			.execute((instance, context) -> changes.expire());
	}

}
