package jp.mykempo.expenses.desk;

import java.util.Set;

import jp.mykempo.office.OfficeDoor;
import jp.mykempo.office.Role;
import jp.mykempo.office.WorkQueue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk of applications in the office: its door in the menu, and what waits at it (O5). */
@Configuration(proxyBeanMethods = false)
class NoticeDeskConfiguration {

	private static final int AFTER_ENQUIRIES = 25;

	@Bean
	OfficeDoor expenseApplicationsDoor() {
		return OfficeDoor.of(AFTER_ENQUIRIES, ApplicationListController.HERE, "expenses.desk.title", Role.HEALTH_DATA);
	}

	@Bean
	WorkQueue receivedExpenseApplications() {
		return new Queue("expenses.queue.received", ApplicationListController.HERE + "?state=received",
				"select count(*), min(received_at) from expenses.application where state = 'received'");
	}

	@Bean
	WorkQueue printedExpenseApplications() {
		return new Queue("expenses.queue.printed", ApplicationListController.HERE + "?state=printed",
				"select count(*), min(changed_at) from expenses.application where state = 'printed' and batch_id is null");
	}

	@Bean
	WorkQueue returnedExpenseApplications() {
		return new Queue("expenses.queue.returned", ApplicationListController.HERE + "?state=returned",
				"select count(*), min(changed_at) from expenses.application where state = 'returned'");
	}

	/** A queue of those who see health data. */
	private record Queue(String key, String href, String rows) implements WorkQueue {

		@Override
		public Set<Role> roles() {
			return Set.of(Role.HEALTH_DATA);
		}

	}

}
