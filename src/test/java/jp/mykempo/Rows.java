package jp.mykempo;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in a database, short enough for an assertion. */
public final class Rows {

	private Rows() {
	}

	/** The rows of a query, each as its entries with blanks between. */
	public static List<String> of(JdbcClient sql, String query) {
		return sql.sql(query).query((row, number) -> {
			List<String> entries = new ArrayList<>();
			for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
				entries.add(row.getString(i));
			}
			return String.join(" ", entries.stream().map(String::valueOf).toList());
		}).list();
	}

	public static long count(JdbcClient sql, String table) {
		return sql.sql("select count(*) from " + table).query(Long.class).single();
	}

}
