package jp.mykempo.demo.underway;

import java.time.Duration;
import java.util.List;

import jp.mykempo.account.ReadyEnquiries;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.office.Role;

/** Enquiries about ID and password in every state (F6), and two persons who cannot be told apart (R3). */
final class EnquiriesUnderWay {

	private static final List<Duration> AGES = List.of(Duration.ofHours(3), Duration.ofDays(1), Duration.ofDays(4),
			Duration.ofDays(9));

	private static final Duration DECIDED = Duration.ofDays(5);

	private static final int PEOPLE = 12;

	private final ReadyEnquiries enquiries;

	private final Clerks clerks;

	private final List<PersonId> people;

	EnquiriesUnderWay(ReadyEnquiries enquiries, Clerks clerks) {
		this.enquiries = enquiries;
		this.clerks = clerks;
		this.people = enquiries.listForgetful(PEOPLE);
	}

	/** One is approved, whose login notice goes with the next batch. */
	void begin() {
		approve(4);
	}

	/** Those that nobody has printed anything for yet. */
	void goOn(List<PersonId> waiting) {
		waiting.forEach(person -> this.enquiries.received(person, AGES.get(1)));
		for (int i = 0; i < AGES.size(); i++) {
			this.enquiries.received(this.people.get(i), AGES.get(i));
		}
		approve(5);
		approve(6);
		approve(7);
		decline(8);
		this.enquiries.received(this.people.get(9), DECIDED);
		this.enquiries.stop(this.people.get(9));
		this.enquiries.ambiguous(this.people.get(10), this.people.get(11));
	}

	private void approve(int place) {
		this.enquiries.received(this.people.get(place), DECIDED);
		Clerks.as(this.clerks.reception(), Role.RECEPTION,
				() -> this.enquiries.approve(this.people.get(place), this.clerks.reception()));
	}

	private void decline(int place) {
		this.enquiries.received(this.people.get(place), DECIDED);
		Clerks.as(this.clerks.reception(), Role.RECEPTION,
				() -> this.enquiries.decline(this.people.get(place), this.clerks.reception()));
	}

}
