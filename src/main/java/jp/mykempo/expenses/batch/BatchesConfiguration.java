package jp.mykempo.expenses.batch;

import java.time.Duration;
import java.util.Set;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jp.mykempo.office.Role;
import jp.mykempo.office.WorkQueue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes PDFs of batches while nobody waits at a page for them, and tells the desk of those that are not posted. */
@Configuration(proxyBeanMethods = false)
class BatchesConfiguration {

	@Bean
	RecurringTask<Void> makeNoticeBatches(BatchPrinting printing) {
		return Tasks.recurring("expenses-notice-batches", FixedDelay.of(Duration.ofSeconds(2)))
			.execute((instance, context) -> printing.makeAll());
	}

	@Bean
	WorkQueue openNoticeBatches() {
		return new Open();
	}

	/** Batches that are not posted. */
	private record Open() implements WorkQueue {

		@Override
		public Set<Role> roles() {
			return Set.of(Role.HEALTH_DATA);
		}

		@Override
		public String key() {
			return "expenses.queue.batches";
		}

		@Override
		public String href() {
			return BatchController.LIST;
		}

		@Override
		public String rows() {
			return "select count(*), min(made_at) from expenses.print_batch where state in ('making', 'printed')";
		}

	}

}
