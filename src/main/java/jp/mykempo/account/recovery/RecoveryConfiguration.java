package jp.mykempo.account.recovery;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jp.mykempo.kernel.PeopleTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets every night which mails recovery sent long ago. */
@Configuration(proxyBeanMethods = false)
class RecoveryConfiguration {

	@Bean
	RecurringTask<Void> forgetRecoveryMails(RecoveryMailLedger ledger) {
		return Tasks.recurring("account-forget-recovery-mails", Schedules.daily(PeopleTime.JAPAN, LocalTime.of(3, 10)))
			.execute((instance, context) -> ledger.forgetOld());
	}

}
