package jp.mykempo.access;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers in which browsers somebody has logged in (いつものブラウザー), by a random id in a cookie
 * ({@link BrowserCookies}) whose keyed hash stands here. Such a browser has its own count of {@link Attempts}, and a
 * login from another one is told by mail (P5).
 */
@Component
public class KnownBrowsers {

	private static final SecureRandom random = new SecureRandom();

	private final JdbcClient sql;

	private final Keys keys;

	public KnownBrowsers(JdbcClient sql, Keys keys) {
		this.sql = sql;
		this.keys = keys;
	}

	/** A fresh id for a browser's cookie. */
	String freshId() {
		byte[] bytes = new byte[32];
		random.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	/** What the database knows of a browser's id; pass it to {@link Attempts}. */
	public String fingerprint(String browserId) {
		return this.keys.fingerprintHex("browser", browserId);
	}

	public boolean isKnown(String principal, String browser) {
		return this.sql.sql("select exists (select from access.known_browser where principal = ? and browser = ?)")
			.param(principal)
			.param(browser)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Notes a login.
	 *
	 * @param browser the fingerprint
	 * @return whether it was the principal's first from this browser
	 */
	public boolean remember(String principal, String browser) {
		return this.sql.sql("""
				insert into access.known_browser as known (principal, browser) values (:principal, :browser)
				on conflict (principal, browser) do update set last_used_at = now()
				returning known_since = now() as first
				""")
			.param("principal", principal)
			.param("browser", browser)
			.query(Boolean.class)
			.single();
	}

	/** No browser of these is known any more: after recovery, or when the account is gone. */
	public void forget(Collection<String> principals) {
		this.sql.sql("delete from access.known_browser where principal = any (:principals)")
			.param("principals", principals.toArray(String[]::new))
			.update();
	}

	/** Forgets browsers not used for 400 days, as long as browsers keep a cookie; called by a job. */
	public int removeOld() {
		return this.sql.sql("delete from access.known_browser where last_used_at < now() - interval '400 days'").update();
	}

}
