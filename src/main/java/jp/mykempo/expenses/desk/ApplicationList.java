package jp.mykempo.expenses.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.BatchMaking;
import jp.mykempo.expenses.core.Delivery;
import jp.mykempo.expenses.core.ExpenseYears;
import jp.mykempo.expenses.core.NoticePeriod;
import jp.mykempo.expenses.sheet.Unfit;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.ListReader;
import jp.mykempo.office.listing.ListRequest;
import jp.mykempo.office.listing.ListShape;
import jp.mykempo.office.listing.Listing;
import jp.mykempo.office.listing.Looks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The applications of C5 as a list for the desk (O5); of protected persons it shows, and finds, nothing but their number (X6). */
@Repository
@AllowedTo(Role.HEALTH_DATA)
class ApplicationList {

	static final ListShape SHAPE = ListShape.sortedBy("received", "received_at", "id")
		.by("name", "kana", "id")
		.by("state", "state", "received_at", "id")
		.by("period", "first_month", "last_month", "id")
		.filteredBy("state")
		.ofPersons("expense-applications");

	/** Filter of the state for those that need something done; none set means these. */
	static final String OPEN = "open";

	static final String ALL = "all";

	private static final String SELECT = """
			select a.id, a.state, a.received_at, a.changed_at, a.first_month, a.last_month, a.way, p.is_protected,
				case when not p.is_protected then p.name end as name,
				case when not p.is_protected then p.kana end as kana,
				case when not p.is_protected then concat_ws('-', c.symbol, c.number, c.branch) end as number,
				p.address is not null as home, w.address is not null as employer, a.batch_id,
				a.state = 'returned' and (select print.address_hash from expenses.application_print print
					where print.application_id = a.id order by print.id desc limit 1)
					is distinct from case when p.address is not null then expenses.address_hash(p.postal_code, p.address)
						else expenses.address_hash(w.postal_code, w.address) end as moved,
				case when a.state = 'printed' then
			""" + Unfit.SQL + """
				 end as unfit
			from expenses.application a
			join membership.shared_person p on p.person_id = a.person_id
			left join membership.shared_coverage c on c.person_id = a.person_id and c.acquired_on <= :today
				and (c.lost_on is null or c.lost_on > :today)
			left join membership.shared_employer w on w.employer_id = c.employer_id
			left join lateral (select * from expenses.application_print newest
				where newest.application_id = a.id order by newest.id desc limit 1) print on a.state = 'printed'
			where (:state = 'all' or a.state = :state or :state = 'open' and a.state in ('received', 'printed', 'returned'))
				and (:q = '' or a.id::text = :q or not p.is_protected and (p.name ilike :pattern or p.kana ilike :kana
					or concat_ws('-', c.symbol, c.number, c.branch) like :pattern))
			""";

	private final ListReader reader;

	private final AuditTrail audit;

	private final ExpenseYears years;

	private final JdbcClient sql;

	private final Looks looks;

	ApplicationList(ListReader reader, AuditTrail audit, ExpenseYears years, JdbcClient sql, Looks looks) {
		this.sql = sql;
		this.looks = looks;
		this.reader = reader;
		this.audit = audit;
		this.years = years;
	}

	/**
	 * A row.
	 *
	 * @param batch that it is printed with, or was; 0 without one
	 * @param moved whether it came back, and the master tells another address by now
	 * @param unfit why what was printed must not be posted; {@code null} where it can, or does not wait for the post
	 */
	record Row(long id, ApplicationState state, Instant receivedAt, Instant changedAt, NoticePeriod period,
			Delivery delivery, long batch, boolean moved, Unfit unfit, Who who) {

		/** Key of what is to be done next. */
		String next() {
			return NextAct.of(this.state, this.delivery, this.batch, this.moved, this.unfit != null);
		}

		/** Why it cannot be printed with others; empty where it can. */
		String obstacle() {
			if (this.who.name() == null) {
				return "protected";
			}
			if (this.state != ApplicationState.RECEIVED) {
				return "gone";
			}
			return this.batch > 0 ? "taken" : this.delivery == Delivery.UNSETTLED ? "no-way" : "";
		}

	}

	/** Whose it is; all null for a protected person. */
	record Who(String name, String kana, String number) {
	}

	/** The list was taken home as a file. */
	record ExpenseApplicationsExported(int rows) implements AuditRecord {
	}

	public Listing<Row> page(ListRequest request) {
		return this.reader.page(request, SELECT, parameters(request), ApplicationList::row);
	}

	/** Those that match and can be printed together, the oldest first, as many as a batch holds. */
	public List<Long> choosable(ListRequest request) {
		return this.sql.sql("select id from (" + SELECT + """
				) hit where state = 'received' and batch_id is null and not is_protected and (way is not null or home or employer)
				order by received_at, id limit :most""")
			.params(parameters(request))
			.param("most", BatchMaking.MOST)
			.query(Long.class)
			.list();
	}

	/** The chosen ones, the oldest first; the trail knows that somebody looked. */
	public List<Row> chosen(Collection<Long> ids) {
		List<Row> rows = this.sql.sql("select * from (" + SELECT + ") hit where id = any (:ids) order by received_at, id")
			.params(parameters(SHAPE.read(Map.of("state", ALL))))
			.param("ids", ids.toArray(Long[]::new))
			.query(ApplicationList::row)
			.list();
		this.looks.note("expense-applications-check", rows.size());
		return rows;
	}

	/** All rows, for the file; the trail says so. */
	@Transactional
	public List<Row> export(ListRequest request) {
		List<Row> rows = this.reader.all(request, SELECT, parameters(request), ApplicationList::row);
		this.audit.record(new ExpenseApplicationsExported(rows.size()));
		return rows;
	}

	private Map<String, ?> parameters(ListRequest request) {
		String state = request.filter("state");
		return Map.of("today", this.years.today(), "state", state.isEmpty() ? OPEN : state, "q", request.q(), "pattern",
				request.pattern(), "kana", JapaneseText.katakana(JapaneseText.fold(request.pattern())));
	}

	private static Row row(ResultSet row, int index) throws SQLException {
		Delivery delivery = Delivery.of(row.getBoolean("is_protected"), row.getString("way"), row.getBoolean("home"),
				row.getBoolean("employer"));
		return new Row(row.getLong("id"), ApplicationState.of(row.getString("state")),
				row.getTimestamp("received_at").toInstant(), row.getTimestamp("changed_at").toInstant(),
				NoticePeriod.of(row.getObject("first_month", LocalDate.class), row.getObject("last_month", LocalDate.class)),
				delivery, row.getLong("batch_id"), row.getBoolean("moved"), Unfit.of(row.getString("unfit")),
				new Who(row.getString("name"), row.getString("kana"), row.getString("number")));
	}

}
