package jp.mykempo.access;

import jp.mykempo.access.passkey.RelyingParty;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.storage.PublicAddress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the {@link Passkeys} of each side of the site. Browsers bind passkeys to the host of the public address, which
 * both sides share; which side a passkey opens is decided by its owner here.
 * <pre>Passkeys ofStaff = parties.of("s:", "MyKempo 事務局");</pre>
 */
@Component
public class RelyingParties {

	private final JdbcClient sql;

	private final AuditTrail audit;

	private final PublicAddress address;

	public RelyingParties(JdbcClient sql, AuditTrail audit, PublicAddress address) {
		this.sql = sql;
		this.audit = audit;
		this.address = address;
	}

	/**
	 * The passkeys of one side.
	 *
	 * @param side beginning of the principals' names, {@code m:} or {@code s:}
	 * @param name what authenticators show
	 */
	public Passkeys of(String side, String name) {
		return new Passkeys(this.sql, this.audit, new RelyingParty(this.sql, this.address, side, name));
	}

	/** Forgets challenges that were answered an hour ago, when their cookies have long ended; called by a job. */
	public int removeOld() {
		return this.sql.sql("delete from access.passkey_challenge where answered_at < now() - interval '1 hour'").update();
	}

}
