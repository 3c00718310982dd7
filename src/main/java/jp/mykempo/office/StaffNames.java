package jp.mykempo.office;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import jp.mykempo.kernel.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names of staff for tables that say who did something, all in one statement. In a statement of one's own join the view
 * {@code office.shared_staff(id, name, state)} instead.
 */
@Component
public class StaffNames {

	private final JdbcClient sql;

	public StaffNames(JdbcClient sql) {
		this.sql = sql;
	}

	/** The names; whoever is asked for is there, since nobody is ever removed. */
	public Map<StaffId, String> of(Collection<StaffId> staff) {
		Map<StaffId, String> names = new HashMap<>();
		this.sql.sql("select id, name from office.staff where id = any (?)")
			.param(staff.stream().map(StaffId::value).toArray(Long[]::new))
			.query(row -> {
				names.put(new StaffId(row.getLong("id")), row.getString("name"));
			});
		return names;
	}

}
