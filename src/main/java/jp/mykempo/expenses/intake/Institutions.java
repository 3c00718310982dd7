package jp.mykempo.expenses.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.mykempo.imports.CopyStream;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Who treats (医療機関): each code and name gets one number; a name that a file leaves out is that of the same code. */
final class Institutions {

	/** Number of an institution of which a file tells neither code nor name. */
	static final int NONE = 0;

	private final Map<String, Known> byCode = new HashMap<>();

	private final List<Known> added = new ArrayList<>();

	private int last;

	Institutions(JdbcClient sql) {
		sql.sql("select id, code, name from expenses.institution order by id").query(row -> {
			last = row.getInt("id");
			keep(row.getString("code"), row.getString("name"));
		});
	}

	/** Both may be {@code null}. */
	int number(String code, String name) {
		if (code == null && name == null) {
			return NONE;
		}
		Known known = byCode.get(code);
		while (known != null && name != null && !name.equals(known.name)) {
			known = known.before;
		}
		if (known != null) {
			return known.id;
		}
		last++;
		added.add(keep(code, name));
		return last;
	}

	/** Writes those that are new. */
	void write(Connection connection) throws SQLException {
		CopyStream rows = new CopyStream(connection, "expenses.institution (id, code, name)");
		for (Known known : added) {
			rows.entry(known.id).entry(known.code).entry(known.name);
			rows.endRow();
		}
		rows.end();
	}

	private Known keep(String code, String name) {
		Known known = new Known(last, code, name, byCode.get(code));
		byCode.put(code, known);
		return known;
	}

	/** One name of a code, with the one that came before it. */
	private record Known(int id, String code, String name, Known before) {
	}

}
