package jp.mykempo.expenses.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.BatchState;
import jp.mykempo.expenses.core.Delivery;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.ListReader;
import jp.mykempo.office.listing.ListRequest;
import jp.mykempo.office.listing.ListShape;
import jp.mykempo.office.listing.Listing;
import jp.mykempo.office.listing.Looks;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads batches with what is in them; protected persons without name and number (X6). */
@Repository
@AllowedTo(Role.HEALTH_DATA)
class BatchViews {

	static final ListShape SHAPE = ListShape.sortedBy("made", "id").by("state", "state", "id");

	private static final String SELECT = """
			select b.id, b.state, b.pages, b.paper is not null as paper, b.spoilt_for, b.made_at, b.taken_at, b.posted_at, b.spoilt_at,
				maker.name as made_name, taker.name as taken_name, poster.name as posted_name, spoiler.name as spoilt_name,
				(select count(*) from expenses.application a where a.batch_id = b.id) as notices
			from expenses.print_batch b
			left join office.shared_staff maker on maker.id = b.made_by
			left join office.shared_staff taker on taker.id = b.taken_by
			left join office.shared_staff poster on poster.id = b.posted_by
			left join office.shared_staff spoiler on spoiler.id = b.spoilt_by
			""";

	private final JdbcClient sql;

	private final ListReader reader;

	private final Looks looks;

	BatchViews(JdbcClient sql, ListReader reader, Looks looks) {
		this.sql = sql;
		this.reader = reader;
		this.looks = looks;
	}

	/**
	 * A batch.
	 *
	 * @param pages of its PDF; 0 before it is made
	 * @param paper whether the PDF is there
	 * @param spoiltFor {@code null} unless it was given up
	 */
	record View(long id, BatchState state, int notices, int pages, boolean paper, String spoiltFor, Map<String, Step> steps) {
	}

	/** Who did it, and when. */
	record Step(Instant at, String by) {
	}

	/** A notice in the pile; name and number are {@code null} for a protected person. */
	record Item(long id, int place, ApplicationState state, Delivery route, String name, String number) {
	}

	/** An application that could not be printed with the others. */
	record LeftOut(long id, String reason) {
	}

	public Listing<View> page(ListRequest request) {
		return this.reader.page(request, SELECT, Map.of(), (row, index) -> view(row));
	}

	public Optional<View> find(long batch) {
		return this.sql.sql(SELECT + " where b.id = ?").param(batch).query((row, index) -> view(row)).optional();
	}

	/** The pile, in its order; the trail knows that somebody looked. */
	public List<Item> items(long batch) {
		List<Item> items = this.sql.sql("""
				select a.id, a.place, a.state, print.route,
					case when not p.is_protected then p.name end as name,
					case when not p.is_protected then concat_ws('-', c.symbol, c.number, c.branch) end as number
				from expenses.application a
				join membership.shared_person p on p.person_id = a.person_id
				left join lateral (select * from membership.shared_coverage newest where newest.person_id = a.person_id
					order by newest.acquired_on desc limit 1) c on true
				join lateral (select route from expenses.application_print newest
					where newest.application_id = a.id order by newest.id desc limit 1) print on true
				where a.batch_id = ? and a.place is not null order by a.place""")
			.param(batch)
			.query((row, index) -> new Item(row.getLong("id"), row.getInt("place"), ApplicationState.of(row.getString("state")),
					Delivery.of(row.getString("route")), row.getString("name"), row.getString("number")))
			.list();
		this.looks.note("expense-notice-batch", items.size());
		return items;
	}

	public List<LeftOut> leftOut(long batch) {
		return this.sql.sql("select application_id as id, reason from expenses.batch_left_out where batch_id = ? order by 1")
			.param(batch)
			.query(LeftOut.class)
			.list();
	}

	private static View view(ResultSet row) throws SQLException {
		Map<String, Step> steps = new LinkedHashMap<>();
		for (String step : List.of("made", "taken", "posted", "spoilt")) {
			OffsetDateTime at = row.getObject(step + "_at", OffsetDateTime.class);
			if (at != null) {
				steps.put(step, new Step(at.toInstant(), row.getString(step + "_name")));
			}
		}
		return new View(row.getLong("id"), BatchState.of(row.getString("state")), row.getInt("notices"), row.getInt("pages"),
				row.getBoolean("paper"), row.getString("spoilt_for"), steps);
	}

}
