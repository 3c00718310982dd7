package jp.mykempo.postcards.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.ListReader;
import jp.mykempo.office.listing.ListRequest;
import jp.mykempo.office.listing.ListShape;
import jp.mykempo.office.listing.Listing;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.core.BatchMaking;
import jp.mykempo.postcards.core.Searched;
import jp.mykempo.postcards.core.WaitingCards;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Orders that wait to be printed (依頼受付). A protected member's is in it without name, number and employer, and no
 * search finds it (X6).
 */
@Repository
@AllowedTo(Role.POSTCARDS)
class QueueList {

	static final ListShape SHAPE = ListShape.sortedBy("ordered", "ordered_at", "card_id")
		.by("name", "kana", "card_id")
		.by("kind", "kind", "card_id")
		.by("employer", "employer_name", "card_id")
		.filteredBy("employer", "kind")
		.ofPersons("orders");

	private static final String SELECT = """
			select w.card_id, w.kind, w.ordered_at, w.route, w.is_protected, w.own, w.why_not, w.person_name, w.kana,
				w.employer_id, w.employer_name, w.address,
				case when not w.is_protected then c.symbol || '-' || c.number || '-' || c.branch end as number
			from (
				select card_id, person_id, kind, ordered_at, route, is_protected,
					coalesce(:clerk in (ordered_by, approved_by), false) as own,
					coalesce(why_not, case when renumbered then 'RENUMBERED' end) as why_not,
					case when not is_protected then person_name end as person_name,
					case when not is_protected then kana end as kana,
					case when not is_protected then employer_id end as employer_id,
					case when not is_protected then employer_name end as employer_name,
					case when not is_protected then address end as address
				from postcards.waiting(:day)
				where state = 'ORDERED' and batch_id is null) w
			left join membership.shared_coverage c on c.person_id = w.person_id
				and c.acquired_on <= :day and (c.lost_on is null or c.lost_on > :day)
			where (:kind = '' or w.kind = :kind)
				and (:employer = '' or w.employer_id::text = :employer
					or :employer = 'none' and w.route = 'HOME' and not w.is_protected)
				and (:name = '%' or translate(w.person_name, ' 　', '') like :name or replace(w.kana, '　', '') like :searchedKana
					or not w.is_protected and translate(c.symbol || c.number || c.branch, '-', '') like :name)
			""";

	private final JdbcClient sql;

	private final ListReader reader;

	private final WaitingCards waiting;

	QueueList(JdbcClient sql, ListReader reader, WaitingCards waiting) {
		this.sql = sql;
		this.reader = reader;
		this.waiting = waiting;
	}

	public Listing<Waiting> page(ListRequest request, StaffId clerk) {
		return this.reader.page(request, SELECT, parameters(request, clerk), (row, index) -> waiting(row));
	}

	public List<Waiting> all(ListRequest request, StaffId clerk) {
		return this.reader.all(request, SELECT, parameters(request, clerk), (row, index) -> waiting(row));
	}

	/** All that match and can be chosen by this clerk, the oldest first, as many as a batch holds. */
	public List<Long> choosable(ListRequest request, StaffId clerk) {
		return this.sql.sql("select card_id from (" + SELECT
				+ ") hit where why_not is null and not own order by ordered_at, card_id limit :most")
			.params(parameters(request, clerk))
			.param("most", BatchMaking.MOST)
			.query(Long.class)
			.list();
	}

	/** Employers for whose people orders wait. */
	public List<Employer> employers() {
		return this.sql.sql("""
				select employer_id, employer_name, count(*) as cards from postcards.waiting(:day)
				where state = 'ORDERED' and batch_id is null and employer_id is not null and not is_protected
				group by employer_id, employer_name order by employer_name, employer_id
				""")
			.param("day", today())
			.query((row, index) -> new Employer(row.getLong("employer_id"), row.getString("employer_name"),
					row.getLong("cards")))
			.list();
	}

	public LocalDate today() {
		return this.waiting.today();
	}

	private Map<String, Object> parameters(ListRequest request, StaffId clerk) {
		Searched searched = Searched.of(request.q());
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("clerk", clerk.value());
		parameters.put("day", today());
		parameters.put("kind", request.filter("kind"));
		parameters.put("employer", request.filter("employer"));
		parameters.put("name", searched.name());
		parameters.put("searchedKana", searched.kana());
		return parameters;
	}

	private static Waiting waiting(ResultSet row) throws SQLException {
		return new Waiting(row.getLong("card_id"), CardKind.valueOf(row.getString("kind")),
				row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
				new Member(row.getString("person_name"), row.getString("kana"), row.getString("number"),
						row.getString("employer_name")),
				row.getString("route"), row.getString("why_not"), row.getBoolean("own"), row.getBoolean("is_protected"));
	}

	/**
	 * An order.
	 *
	 * @param route {@code null} where there is none
	 * @param whyNot why it cannot be printed, {@code null} where it can
	 * @param own the clerk ordered or approved it
	 */
	record Waiting(long card, CardKind kind, Instant ordered, Member member, String route, String whyNot, boolean own,
			boolean protectedOne) {

		boolean choosable() {
			return this.whyNot == null && !this.own;
		}

	}

	/** Whose it is; all {@code null} for a protected member. */
	record Member(String name, String kana, String number, String employer) {
	}

	/** An employer with orders waiting. */
	record Employer(long id, String name, long cards) {
	}

}
