package jp.mykempo.account.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jp.mykempo.account.core.EnquiryState;
import jp.mykempo.account.core.MailState;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.ListReader;
import jp.mykempo.office.listing.ListRequest;
import jp.mykempo.office.listing.ListShape;
import jp.mykempo.office.listing.Listing;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The enquiries of F6 as a list for the desk (O5); of protected persons it shows, and finds, nothing but their number (X6). */
@Repository
@AllowedTo(Role.RECEPTION)
class EnquiryList {

	static final ListShape SHAPE = ListShape.sortedBy("received", "received_at", "id")
		.by("name", "kana", "id")
		.by("state", "state", "received_at", "id")
		.by("changed", "changed_at", "id")
		.filteredBy("state")
		.ofPersons("enquiries");

	/** Filter of the state for all of them; none set means those that wait for a decision. */
	static final String ALL = "all";

	private static final String SELECT = """
			select e.id, e.state, e.received_at, e.changed_at, a.id as account_id, a.mail_state, s.name as decided_by,
				case when not p.is_protected then p.name end as name,
				case when not p.is_protected then p.kana end as kana,
				case when not p.is_protected then concat_ws('-', c.symbol, c.number, c.branch) end as number
			from account.enquiry e
			join membership.shared_person p on p.person_id = e.person_id
			left join membership.shared_coverage c on c.person_id = e.person_id and c.acquired_on <= :today
				and (c.lost_on is null or c.lost_on > :today)
			left join account.account a on a.person_id = e.person_id and a.state = 'open'
			left join office.shared_staff s on s.id = e.decided_by
			where (:state = 'all' or e.state = :state)
				and (e.id::text = :q or not p.is_protected and (p.name ilike :pattern or p.kana ilike :kana
					or concat_ws('-', c.symbol, c.number, c.branch) like :pattern) or :q = '')
			""";

	private final ListReader reader;

	private final AuditTrail audit;

	private final Clock clock;

	EnquiryList(ListReader reader, AuditTrail audit, Clock clock) {
		this.reader = reader;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * A row.
	 *
	 * @param name null for a protected person, as kana and number
	 * @param account whether there is one still
	 * @param mail null where no address is registered
	 * @param decidedBy null while nobody has
	 */
	record Row(long id, EnquiryState state, Instant receivedAt, Instant changedAt, Who who, boolean account,
			MailState mail, String decidedBy) {
	}

	/** Whose it is; all null for a protected person. */
	record Who(String name, String kana, String number) {
	}

	/** The list was taken home as a file. */
	record EnquiriesExported(int rows) implements jp.mykempo.audit.AuditRecord {
	}

	public Listing<Row> page(ListRequest request) {
		return this.reader.page(request, SELECT, parameters(request), EnquiryList::row);
	}

	/** All rows, for the file; the trail says so. */
	@Transactional
	public List<Row> export(ListRequest request) {
		List<Row> rows = this.reader.all(request, SELECT, parameters(request), EnquiryList::row);
		this.audit.record(new EnquiriesExported(rows.size()));
		return rows;
	}

	private Map<String, ?> parameters(ListRequest request) {
		LocalDate today = PeopleTime.today(this.clock);
		String state = request.filter("state");
		return Map.of("today", today, "state", state.isEmpty() ? EnquiryState.RECEIVED.key() : state, "q", request.q(),
				"pattern", request.pattern(), "kana", JapaneseText.katakana(JapaneseText.fold(request.pattern())));
	}

	private static Row row(ResultSet row, int index) throws SQLException {
		String mail = row.getString("mail_state");
		return new Row(row.getLong("id"), EnquiryState.of(row.getString("state")),
				row.getTimestamp("received_at").toInstant(), row.getTimestamp("changed_at").toInstant(),
				new Who(row.getString("name"), row.getString("kana"), row.getString("number")),
				row.getObject("account_id") != null, mail == null ? null : MailState.of(mail),
				row.getString("decided_by"));
	}

}
