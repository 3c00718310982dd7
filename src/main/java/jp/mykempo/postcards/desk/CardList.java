package jp.mykempo.postcards.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.ListReader;
import jp.mykempo.office.listing.ListRequest;
import jp.mykempo.office.listing.ListShape;
import jp.mykempo.office.listing.Listing;
import jp.mykempo.postcards.core.Searched;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Cards after their printing, by state, batch, employer and age. A protected member's is found by its control number
 * only, and stands without name (X6).
 */
@Repository
@AllowedTo(Role.POSTCARDS)
class CardList {

	static final ListShape SHAPE = ListShape.sortedBy("since", "since", "id")
		.by("name", "kana", "id")
		.by("control", "control_number", "id")
		.by("employer", "employer", "id")
		.filteredBy("state", "kind", "batch", "employer", "age")
		.ofPersons("cards");

	private static final String SELECT = """
			select c.id, c.kind, c.state, c.control_number, coalesce(c.posted_at, c.printed_at, c.ordered_at) as since,
				case when not p.is_protected then p.name end as name, case when not p.is_protected then p.kana end as kana,
				case when not p.is_protected then e.name end as employer, c.route, b.number as batch
			from postcards.card c
			join membership.shared_person p on p.person_id = c.person_id
			left join membership.shared_employer e on e.employer_id = c.employer_id
			left join postcards.batch b on b.id = c.batch_id
			where (:state = '' or c.state = :state) and (:kind = '' or c.kind = :kind) and (:batch = '' or b.number = :batch)
				and (:employer = '' or not p.is_protected and c.employer_id::text = :employer
					or :employer = 'none' and c.employer_id is null)
				and (:age = '' or c.posted_at is not null and case :age
					when 'new' then c.posted_at >= now() - interval '30 days'
					when '30' then c.posted_at < now() - interval '30 days' and c.posted_at >= now() - interval '60 days'
					when '60' then c.posted_at < now() - interval '60 days' and c.posted_at >= now() - interval '90 days'
					else c.posted_at < now() - interval '90 days' end)
				and (:name = '%' or replace(c.control_number, '-', '') like :name
					or not p.is_protected and (translate(p.name, ' 　', '') like :name
						or replace(p.kana, '　', '') like :searchedKana
						or exists (select from membership.shared_coverage v where v.person_id = c.person_id
							and translate(v.symbol || v.number || v.branch, '-', '') like :name)))
			""";

	private final JdbcClient sql;

	private final ListReader reader;

	CardList(JdbcClient sql, ListReader reader) {
		this.sql = sql;
		this.reader = reader;
	}

	public Listing<Found> page(ListRequest request) {
		return this.reader.page(request, SELECT, parameters(request), (row, index) -> found(row));
	}

	public List<Found> all(ListRequest request) {
		return this.reader.all(request, SELECT, parameters(request), (row, index) -> found(row));
	}

	/** Posted and never used, by employer and by how long ago. */
	public List<Unused> unused() {
		return this.sql.sql("""
				select c.employer_id, e.name as employer,
					count(*) filter (where c.posted_at >= now() - interval '30 days') as fresh,
					count(*) filter (where c.posted_at < now() - interval '30 days' and c.posted_at >= now() - interval '60 days') as month,
					count(*) filter (where c.posted_at < now() - interval '60 days' and c.posted_at >= now() - interval '90 days') as months,
					count(*) filter (where c.posted_at < now() - interval '90 days') as old
				from postcards.card c
				left join membership.shared_employer e on e.employer_id = c.employer_id
				where c.state = 'POSTED'
				group by c.employer_id, e.name
				order by old desc, months desc, month desc, fresh desc, e.name
				limit 500
				""")
			.query((row, index) -> new Unused(row.getObject("employer_id", Long.class), row.getString("employer"),
					row.getLong("fresh"), row.getLong("month"), row.getLong("months"), row.getLong("old")))
			.list();
	}

	private static Map<String, Object> parameters(ListRequest request) {
		Searched searched = Searched.of(request.q());
		Map<String, Object> parameters = new HashMap<>();
		for (String filter : List.of("state", "kind", "batch", "employer", "age")) {
			parameters.put(filter, request.filter(filter));
		}
		parameters.put("name", searched.name());
		parameters.put("searchedKana", searched.kana());
		return parameters;
	}

	private static Found found(ResultSet row) throws SQLException {
		return new Found(row.getLong("id"), row.getString("control_number"), row.getString("name"), row.getString("employer"),
				row.getString("kind"), row.getString("route"), row.getString("state"), row.getString("batch"),
				row.getObject("since", OffsetDateTime.class).toInstant());
	}

	/** A card; name and employer are {@code null} for a protected member. */
	record Found(long card, String controlNumber, String name, String employer, String kind, String route, String state,
			String batch, Instant since) {
	}

	/** An employer's posted and unused cards; employer {@code null}: sent home, or handed over. */
	record Unused(Long id, String employer, long fresh, long month, long months, long old) {
	}

}
