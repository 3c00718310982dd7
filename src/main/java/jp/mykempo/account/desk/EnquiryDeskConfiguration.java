package jp.mykempo.account.desk;

import java.util.Set;

import jp.mykempo.office.OfficeDoor;
import jp.mykempo.office.Role;
import jp.mykempo.office.WorkQueue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the reception has to do with accounts: its door in the office's menu, and its queues (O5, R3). */
@Configuration(proxyBeanMethods = false)
class EnquiryDeskConfiguration {

	private static final int AFTER_POSTCARDS = 20;

	@Bean
	OfficeDoor enquiriesDoor() {
		return OfficeDoor.of(AFTER_POSTCARDS, "/office/enquiries", "account.desk.title", Role.RECEPTION);
	}

	@Bean
	WorkQueue enquiriesQueue() {
		return new Queue("account.queue.enquiries", "/office/enquiries",
				"select count(*), min(received_at) from account.enquiry where state = 'received'");
	}

	@Bean
	WorkQueue ambiguousMatchesQueue() {
		return new Queue("account.queue.matches", "/office/enquiries/matches",
				"select count(*), min(first_seen_at) from account.ambiguous_match where settled_at is null");
	}

	/** A queue of the reception. */
	private record Queue(String key, String href, String rows) implements WorkQueue {

		@Override
		public Set<Role> roles() {
			return Set.of(Role.RECEPTION);
		}

	}

}
