package jp.mykempo.office.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads a page of a list and counts all of it in one statement.
 * <pre>Listing&lt;Row> listing = reader.page(request, """
 *     select id, name, added_at from office.staff where name ilike :q
 *     """, Map.of("q", request.pattern()), (row, number) -> new Row(…));</pre>
 */
@Component
public class ListReader {

	/** No file has more rows than this. */
	private static final int MOST = 200_000;

	private final JdbcClient sql;

	private final Looks looks;

	public ListReader(JdbcClient sql, Looks looks) {
		this.sql = sql;
		this.looks = looks;
	}

	/**
	 * The page that is asked for; where it shows members the trail says so.
	 *
	 * @param select a SELECT without ORDER BY, whose columns have the names that the shape sorts by
	 */
	public <T> Listing<T> page(ListRequest request, String select, Map<String, ?> parameters, RowMapper<T> mapper) {
		List<T> rows = new ArrayList<>();
		long total = this.sql.sql("with hit as materialized (" + select + "), page as (select true as here_, hit.* from hit order by "
				+ request.orderBy() + " limit :limit_ offset :offset_)"
				+ " select (select count(*) from hit) as total_, page.* from (values (1)) one left join page on true order by "
				+ request.orderBy())
			.params(parameters)
			.param("limit_", ListRequest.SIZE)
			.param("offset_", request.offset())
			.query(result -> {
				long all = 0;
				while (result.next()) {
					all = result.getLong("total_");
					if (result.getBoolean("here_")) {
						rows.add(mapper.mapRow(result, rows.size()));
					}
				}
				return all;
			});
		if (request.persons() != null) {
			this.looks.note(request.persons(), request.page(), rows.size());
		}
		return new Listing<>(request, List.copyOf(rows), total);
	}

	/** All rows in their order, for the file. */
	public <T> List<T> all(ListRequest request, String select, Map<String, ?> parameters, RowMapper<T> mapper) {
		return this.sql.sql(select + " order by " + request.orderBy() + " limit :limit_")
			.params(parameters)
			.param("limit_", MOST)
			.query(mapper)
			.list();
	}

}
