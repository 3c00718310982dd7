package jp.mykempo.demo;

import jp.mykempo.demo.staff.DemoClerk;
import jp.mykempo.demo.underway.Clerks;
import jp.mykempo.kernel.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the demo's staff by their names. */
final class DemoStaff {

	private final JdbcClient sql;

	DemoStaff(JdbcClient sql) {
		this.sql = sql;
	}

	Clerks clerks() {
		return new Clerks(find("staff-postcards"), find("staff-postcards-2"), find("staff-reception"),
				find("staff-health-data"));
	}

	private StaffId find(String loginId) {
		String name = DemoClerk.all().stream().filter(clerk -> clerk.loginId().equals(loginId)).findFirst().orElseThrow().name();
		return this.sql.sql("select min(id) from office.shared_staff where name = :name")
			.param("name", name)
			.query((row, index) -> new StaffId(row.getLong(1)))
			.single();
	}

}
