package jp.mykempo.postcards.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.ListReader;
import jp.mykempo.office.listing.ListRequest;
import jp.mykempo.office.listing.ListShape;
import jp.mykempo.office.listing.Listing;
import jp.mykempo.postcards.core.BatchState;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads batches with what is counted of them. */
@Repository
@AllowedTo(Role.POSTCARDS)
class BatchViews {

	static final ListShape SHAPE = ListShape.sortedBy("made", "id").by("state", "state", "id").filteredBy("state");

	private static final String SELECT = """
			select b.id, b.number, b.state, b.key_id, b.spoilt_for, b.made_at, b.printed_at, b.posted_at, b.spoilt_at,
				maker.name as made_name, printer.name as printed_name, poster.name as posted_name, spoiler.name as spoilt_name,
				(select number from postcards.batch f where f.id = b.replaces) as before_number,
				(select number from postcards.batch f where f.replaces = b.id order by f.id desc limit 1) as after_number,
				k.*, s.secrets, u.pulls, u.open_pulls
			from postcards.batch b
			left join office.shared_staff maker on maker.id = b.made_by
			left join office.shared_staff printer on printer.id = b.printed_by
			left join office.shared_staff poster on poster.id = b.posted_by
			left join office.shared_staff spoiler on spoiler.id = b.spoilt_by
			cross join lateral (
				select count(*) filter (where state = 'ORDERED') as waiting, count(*) filter (where state = 'PRINTED') as printed_cards,
					count(*) filter (where posted_at is not null) as in_post,
					count(distinct employer_id) as employers,
					coalesce(bool_or(state in ('ORDERED', 'PRINTED') and :clerk in (ordered_by, approved_by)), false) as own
				from postcards.card where batch_id = b.id) k
			cross join lateral (select count(*) as secrets from postcards.card_secret where batch_id = b.id) s
			cross join lateral (
				select count(*) as pulls, count(*) filter (where ticked_at is null) as open_pulls
				from postcards.pull where batch_id = b.id) u
			""";

	private final JdbcClient sql;

	private final ListReader reader;

	BatchViews(JdbcClient sql, ListReader reader) {
		this.sql = sql;
		this.reader = reader;
	}

	public Optional<BatchView> find(String number, StaffId clerk) {
		return this.sql.sql(SELECT + " where b.number = :number")
			.param("number", number)
			.param("clerk", clerk.value())
			.query((row, index) -> view(row))
			.optional();
	}

	/** Batches, the latest first unless asked otherwise. */
	public Listing<BatchView> page(ListRequest request, StaffId clerk) {
		return this.reader.page(request, SELECT + " where :state = '' or b.state = :state",
				Map.of("clerk", clerk.value(), "state", request.filter("state")), (row, index) -> view(row));
	}

	/** Orders of the batch that are not printed. */
	public List<Long> waiting(long batch) {
		return this.sql.sql("select id from postcards.card where batch_id = :batch and state = 'ORDERED'")
			.param("batch", batch)
			.query(Long.class)
			.list();
	}

	private static BatchView view(ResultSet row) throws SQLException {
		BatchView.Counts counts = new BatchView.Counts(row.getLong("waiting"), row.getLong("secrets"),
				row.getLong("printed_cards"), row.getLong("in_post"), row.getLong("employers"), row.getLong("pulls"),
				row.getLong("open_pulls"));
		return new BatchView(row.getLong("id"), row.getString("number"), BatchState.of(row.getString("state")),
				row.getObject("key_id", UUID.class), row.getBoolean("own"), row.getString("spoilt_for"), counts,
				step(row, "made"), step(row, "printed"), step(row, "posted"), step(row, "spoilt"),
				new BatchView.Kin(row.getString("before_number"), row.getString("after_number")));
	}

	private static BatchView.Step step(ResultSet row, String name) throws SQLException {
		OffsetDateTime at = row.getObject(name + "_at", OffsetDateTime.class);
		return new BatchView.Step(at == null ? null : at.toInstant(), row.getString(name + "_name"));
	}

}
