package jp.mykempo.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import jp.mykempo.access.passkey.CeremonyFailed;
import jp.mykempo.access.passkey.CounterWentBack;
import jp.mykempo.access.passkey.CredentialKnown;
import jp.mykempo.access.passkey.CredentialUnknown;
import jp.mykempo.access.passkey.RelyingParty;
import jp.mykempo.audit.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The passkeys (パスキー) of one side of the site: made, listed, named, removed by their owners, and taken as proof of
 * who somebody is. One for staff comes from {@link RelyingParties}; pages are the journeys' own.
 * <pre>PasskeyChallenge challenge = passkeys.challenge("");         // into a sealed cookie
 * String options = passkeys.askToProve(challenge);                  // to the browser, as JSON
 * switch (passkeys.prove(challenge, credential)) { case PasskeyProof.Proved(String principal) -> … }</pre>
 * All of it joins the caller's transaction and remembers nothing in this node.
 */
public final class Passkeys {

	private static final Logger log = LoggerFactory.getLogger(Passkeys.class);

	private final JdbcClient sql;

	private final AuditTrail audit;

	private final RelyingParty party;

	Passkeys(JdbcClient sql, AuditTrail audit, RelyingParty party) {
		this.sql = sql;
		this.audit = audit;
		this.party = party;
	}

	/**
	 * A fresh challenge.
	 *
	 * @param principal who registers a passkey; empty for a login
	 */
	public PasskeyChallenge challenge(String principal) {
		return PasskeyChallenge.fresh(principal);
	}

	/** What the browser needs to make a passkey, as JSON. */
	public String askToRegister(PasskeyChallenge challenge, PasskeyOwner owner) {
		List<byte[]> existing = this.sql.sql("select credential_id from access.passkey_credential where principal = ?")
			.param(owner.principal())
			.query(byte[].class)
			.list();
		return this.party.askToRegister(challenge.bytes(), owner.principal(), List.of(owner.name(), owner.displayName()),
				existing);
	}

	/**
	 * Keeps the passkey that the browser made.
	 *
	 * @param principal who is logged in; another's challenge is refused
	 * @param name what the owner calls it, up to 50 characters
	 * @param credential the browser's JSON
	 */
	public PasskeyRegistration register(PasskeyChallenge challenge, String principal, String name, String credential) {
		if (!challenge.principal().equals(principal) || !answer(challenge)) {
			return new PasskeyRegistration.Late();
		}
		try {
			byte[] id = this.party.register(challenge.bytes(), principal, name, credential);
			return new PasskeyRegistration.Registered(get(id));
		}
		catch (CredentialKnown ex) {
			return new PasskeyRegistration.Known();
		}
		catch (CeremonyFailed ex) {
			log.info("Refused to register a passkey: {}", ex.getMessage());
			return new PasskeyRegistration.Unfit();
		}
	}

	/** What the browser needs to prove its user by any passkey of the site, as JSON. */
	public String askToProve(PasskeyChallenge challenge) {
		return this.party.askToProve(challenge.bytes());
	}

	/**
	 * Who it is that the browser's JSON proves.
	 *
	 * @param credential the browser's JSON
	 */
	public PasskeyProof prove(PasskeyChallenge challenge, String credential) {
		if (!answer(challenge)) {
			return new PasskeyProof.Late();
		}
		try {
			return new PasskeyProof.Proved(this.party.prove(challenge.bytes(), credential));
		}
		catch (CredentialUnknown ex) {
			return new PasskeyProof.Unknown();
		}
		catch (CounterWentBack ex) {
			this.audit.record(new PasskeySuspected(ex.passkey(), ex.principal()));
			return new PasskeyProof.Suspect();
		}
		catch (CeremonyFailed ex) {
			log.info("Refused a passkey: {}", ex.getMessage());
			return new PasskeyProof.Unfit();
		}
	}

	/** Of all who answer a challenge, on whatever node, the first one only. */
	private boolean answer(PasskeyChallenge challenge) {
		return this.sql.sql("insert into access.passkey_challenge (challenge) values (?) on conflict do nothing")
			.param(challenge.bytes().getBytes())
			.update() == 1;
	}

	/** The principal's passkeys, the oldest first. */
	public List<Passkey> list(String principal) {
		return this.sql.sql("select * from access.passkey_credential where principal = ? order by id")
			.param(principal)
			.query((row, number) -> passkey(row))
			.list();
	}

	private Passkey get(byte[] credentialId) {
		return this.sql.sql("select * from access.passkey_credential where credential_id = ?")
			.param(credentialId)
			.query((row, number) -> passkey(row))
			.single();
	}

	private static Passkey passkey(ResultSet row) throws SQLException {
		return new Passkey(row.getLong("id"), row.getString("name"),
				row.getObject("created_at", OffsetDateTime.class).toInstant(),
				Optional.ofNullable(row.getObject("last_used_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
				row.getBoolean("backed_up"));
	}

	/** Another name for a passkey; false where the principal has none of this id. */
	public boolean rename(String principal, long id, String name) {
		return this.sql.sql("update access.passkey_credential set name = ? where principal = ? and id = ?")
			.param(name)
			.param(principal)
			.param(id)
			.update() == 1;
	}

	/** Removes a passkey; false where the principal has none of this id. */
	public boolean remove(String principal, long id) {
		return this.sql.sql("delete from access.passkey_credential where principal = ? and id = ?")
			.param(principal)
			.param(id)
			.update() == 1;
	}

}
