package jp.mykempo.demo.underway;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Consumer;

import jp.mykempo.expenses.ReadyApplications;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.office.Role;

/** Applications for the notice of medical expenses in every state (C5). */
final class ApplicationsUnderWay {

	private final ReadyApplications applications;

	private final Clerks clerks;

	ApplicationsUnderWay(ReadyApplications applications, Clerks clerks) {
		this.applications = applications;
		this.clerks = clerks;
	}

	/** Of insured persons whom the demo names, for the last years and the present one. */
	void begin(List<Somebody> people, LocalDate today) {
		Year last = Year.from(today).minusYears(1);
		Clerks.as(this.clerks.healthData(), Role.HEALTH_DATA, () -> {
			of(people, "akira.shimizu", person -> this.applications.posted(person, last, days(24), this.clerks.healthData()));
			of(people, "akira.shimizu", person -> this.applications.declined(person, last.plusYears(1), days(16)));
			of(people, "shigeru.kobayashi", person -> this.applications.printed(person, last, days(6), this.clerks.healthData()));
			of(people, "hanako.mihon", person -> this.applications.received(person, last, days(3)));
			of(people, "manabu.kimura", person -> this.applications.received(person, last, days(2)));
		});
	}

	private static void of(List<Somebody> people, String loginId, Consumer<PersonId> work) {
		people.stream().filter(person -> person.loginId().equals(loginId)).map(Somebody::person).findFirst().ifPresent(work);
	}

	private static Duration days(int count) {
		return Duration.ofDays(count);
	}

}
