package jp.mykempo.access;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Links in letters (メールのリンク): 256 random bits, known to the database by a keyed hash only, good once, for a time,
 * and until a newer one is issued for the same purpose and subject (K1). All of it joins the caller's transaction:
 * <pre>String token = tokens.issue("registration", "registration:" + id, Duration.ofHours(24));
 * switch (tokens.consume("registration", token)) { case TokenState.Live(String subject) -> … }</pre>
 * The subject is an internal id, never personal data: it stays 30 days so that a dead link can explain itself.
 */
@Component
public class LinkTokens {

	private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_-]{43}");

	private static final SecureRandom random = new SecureRandom();

	private final JdbcClient sql;

	private final Keys keys;

	public LinkTokens(JdbcClient sql, Keys keys) {
		this.sql = sql;
		this.keys = keys;
	}

	/**
	 * A fresh token for the letter; the former ones of the same purpose and subject are superseded.
	 *
	 * @return the token as it stands in the link, base64url
	 */
	public String issue(String purpose, String subject, Duration life) {
		byte[] bytes = new byte[32];
		random.nextBytes(bytes);
		String raw = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		this.sql.sql("select access.issue_link_token(:purpose, :subject, :hash, make_interval(secs => :seconds))")
			.param("purpose", purpose)
			.param("subject", subject)
			.param("hash", this.keys.fingerprint(keyOf(purpose), raw))
			.param("seconds", (double) life.toSeconds())
			.query((row, number) -> "")
			.single();
		return raw;
	}

	/** How the link stands; changes nothing. */
	public TokenState look(String purpose, String raw) {
		if (!WELL_FORMED.matcher(raw).matches()) {
			return new TokenState.Unknown();
		}
		return this.sql.sql("""
				select subject, used_at is not null as used, superseded_at is not null as superseded,
					expires_at <= now() as expired
				from access.link_token
				where purpose = :purpose and hash = any (:hashes)
				""")
			.param("purpose", purpose)
			.param("hashes", hashes(purpose, raw))
			.query((row, number) -> state(row))
			.optional()
			.orElse(new TokenState.Unknown());
	}

	private static TokenState state(ResultSet row) throws SQLException {
		if (row.getBoolean("used")) {
			return new TokenState.Used();
		}
		if (row.getBoolean("superseded")) {
			return new TokenState.Superseded();
		}
		return row.getBoolean("expired") ? new TokenState.Expired() : new TokenState.Live(row.getString("subject"));
	}

	/** Uses the link up: of several at once exactly one gets {@link TokenState.Live}, the others {@code Used}. */
	public TokenState consume(String purpose, String raw) {
		if (!WELL_FORMED.matcher(raw).matches()) {
			return new TokenState.Unknown();
		}
		return this.sql.sql("""
				update access.link_token set used_at = now()
				where purpose = :purpose and hash = any (:hashes)
					and used_at is null and superseded_at is null and expires_at > now()
				returning subject
				""")
			.param("purpose", purpose)
			.param("hashes", hashes(purpose, raw))
			.query(String.class)
			.optional()
			.<TokenState>map(TokenState.Live::new)
			.orElseGet(() -> look(purpose, raw));
	}

	/**
	 * No link of these subjects works any more, whatever it was for: their accounts are closed or gone. One that is just
	 * being used is not waited for: whoever uses it finds the account closed.
	 */
	public void withdraw(Collection<String> subjects) {
		this.sql.sql("""
				update access.link_token set superseded_at = now()
				where hash in (select hash from access.link_token
					where subject = any (:subjects) and used_at is null and superseded_at is null
					for update skip locked)
				""")
			.param("subjects", subjects.toArray(String[]::new))
			.update();
	}

	/** The link of this purpose and subject does not work any more. */
	public void withdraw(String purpose, String subject) {
		this.sql.sql("""
				update access.link_token set superseded_at = now()
				where purpose = :purpose and subject = :subject and used_at is null and superseded_at is null
				""")
			.param("purpose", purpose)
			.param("subject", subject)
			.update();
	}

	/** Forgets links that ended more than 30 days ago; called by a job. */
	public int removeOld() {
		return this.sql.sql("delete from access.link_token where expires_at < now() - interval '30 days'").update();
	}

	private byte[][] hashes(String purpose, String raw) {
		return this.keys.fingerprints(keyOf(purpose), raw).toArray(byte[][]::new);
	}

	private static String keyOf(String purpose) {
		return "link-token/" + purpose;
	}

}
