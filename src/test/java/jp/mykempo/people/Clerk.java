package jp.mykempo.people;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import jp.mykempo.access.AccessFixtures;
import jp.mykempo.access.DatabaseClock;
import jp.mykempo.access.Hashing;
import jp.mykempo.access.Keys;
import jp.mykempo.access.Sessions;
import jp.mykempo.journeys.Site;
import jp.mykempo.journeys.Visit;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.Role;
import jp.mykempo.office.core.SecondFactors;
import jp.mykempo.office.core.SignedInStaff;
import jp.mykempo.office.core.Totp;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A member of staff with an account that is set up, made without the pages, for tests that are about something else.
 * <pre>Visit desk = Clerk.with(site, Role.POSTCARDS).logIn(site);</pre>
 */
public record Clerk(StaffId id, String loginId, String name, String mail, Totp totp) {

	public static final String PASSWORD = "correct staple battery 7";

	private static final AtomicInteger count = new AtomicInteger();

	/** Somebody with these roles, and no others. */
	public static Clerk with(Site site, Role... roles) {
		String loginId = "clerk." + count.incrementAndGet() + "." + Long.toString(System.nanoTime(), 36);
		Clerk clerk = insert(site.sql(), loginId, site.bean(Hashing.class).hash(PASSWORD), Set.of(roles));
		site.bean(SecondFactors.class).store(clerk.id(), clerk.totp(), 0);
		return clerk;
	}

	/** The same at a site that runs in a process of its own, with the keys in this folder. */
	public static Clerk with(JdbcClient sql, Path dataFolder, Role... roles) {
		String loginId = "clerk." + count.incrementAndGet() + "." + Long.toString(System.nanoTime(), 36);
		Clerk clerk = insert(sql, loginId, AccessFixtures.hashing().hash(PASSWORD), Set.of(roles));
		new SecondFactors(sql, new Keys(dataFolder.resolve("keys")), new DatabaseClock(sql)).store(clerk.id(), clerk.totp(), 0);
		return clerk;
	}

	/** The same in a database without a site; such a clerk acts, but cannot log in. */
	public static Clerk in(JdbcClient sql, Role... roles) {
		return insert(sql, "clerk." + count.incrementAndGet() + "." + Long.toString(System.nanoTime(), 36), "none",
				Set.of(roles));
	}

	private static Clerk insert(JdbcClient sql, String loginId, String verifier, Set<Role> roles) {
		String name = "北川 みのり" + count.get();
		long id = sql.sql("""
				insert into office.staff (login_id, login_key, name, mail, state, password_hash, set_up_at)
				values (:login, :login, :name, :login || '@society.example', 'open', :hash, now())
				returning id""")
			.param("login", loginId)
			.param("name", name)
			.param("hash", verifier)
			.query(Long.class)
			.single();
		new Sessions(sql).open("s:" + id);
		Clerk clerk = new Clerk(new StaffId(id), loginId, name, loginId + "@society.example", Totp.fresh());
		roles.forEach(role -> clerk.given(sql, role));
		return clerk;
	}

	/** One more role, from the next login on. */
	public Clerk given(JdbcClient sql, Role role) {
		sql.sql("insert into office.staff_role (staff_id, role, granted_by) values (?, ?, 'system')")
			.param(this.id.value())
			.param(role.key())
			.update();
		return this;
	}

	/** Name of the account in sessions and in the trail. */
	public String principal() {
		return "s:" + this.id.value();
	}

	/** A browser in which this clerk has just logged in, and is at the desk. */
	public Visit logIn(Site site) {
		return logIn(site, site.visit());
	}

	/** The same in a browser that may have been here before. */
	public Visit logIn(Site site, Visit visit) {
		return logIn(site.sql(), visit);
	}

	/** The same at the site whose database this is. */
	public Visit logIn(JdbcClient sql, Visit visit) {
		return visit.open("/office/login").fill("id", this.loginId).fill("password", PASSWORD).press("次へ")
			.fill("code", freshCode(sql)).press("ログイン");
	}

	/** The code that the app shows now; as if none had been used in this half minute. */
	public String freshCode(Site site) {
		return freshCode(site.sql());
	}

	private String freshCode(JdbcClient sql) {
		sql.sql("update office.totp set last_step = 0 where staff_id = ?").param(this.id.value()).update();
		return this.totp.code(new DatabaseClock(sql).now());
	}

	/** The code that the app shows now. */
	public String code(Site site) {
		return this.totp.code(site.bean(DatabaseClock.class).now());
	}

}
