package jp.mykempo.checkups.results;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.checkups.core.ItemCatalogue;
import jp.mykempo.checkups.core.Readings;
import jp.mykempo.checkups.core.Reports;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The check-ups of whoever asks, and of nobody else (C2): the trail first, then the results. */
@Component
class OwnResults {

	private final Reports reports;

	private final ItemCatalogue catalogue;

	private final AuditTrail trail;

	private final Clock clock;

	OwnResults(Reports reports, ItemCatalogue catalogue, AuditTrail trail, Clock clock) {
		this.reports = reports;
		this.catalogue = catalogue;
		this.trail = trail;
		this.clock = clock;
	}

	/** A member looked at the own check-ups. */
	record CheckupsSeen(PersonId person, String page) implements AuditRecord {

		@Override
		public String dataClass() {
			return "checkup";
		}

	}

	/** A member took the own check-ups home as a file. */
	record CheckupsTaken(PersonId person, String file) implements AuditRecord {

		@Override
		public String dataClass() {
			return "checkup";
		}

	}

	/**
	 * The member's reports, newest first.
	 *
	 * @param page which page, for the trail
	 */
	@Transactional
	public List<Readings> look(CurrentMember member, String page) {
		this.trail.record(new CheckupsSeen(member.person(), page));
		return read(member.person());
	}

	/**
	 * The same for a file.
	 *
	 * @param file its kind, for the trail
	 */
	@Transactional
	public List<Readings> take(CurrentMember member, String file) {
		this.trail.record(new CheckupsTaken(member.person(), file));
		return read(member.person());
	}

	private List<Readings> read(PersonId person) {
		LocalDate today = PeopleTime.today(this.clock);
		return this.reports.of(person, today).stream().map(report -> Readings.of(report, this.catalogue)).toList();
	}

}
