package jp.mykempo.access.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/**
 * The credentials by which principals of one side (members or staff) prove themselves. Those of the other side, and of
 * principals that are closed, are not there.
 */
final class KnownCredentials implements UserCredentialRepository {

	private final JdbcClient sql;

	private final String side;

	/** @param side beginning of the principals' names, {@code m:} or {@code s:} */
	KnownCredentials(JdbcClient sql, String side) {
		this.sql = sql;
		this.side = side;
	}

	@Override
	public CredentialRecord findByCredentialId(Bytes id) {
		return this.sql.sql("""
				select c.*, u.handle
				from access.passkey_credential c
				join access.passkey_user u on u.principal = c.principal
				join access.principal p on p.name = c.principal
				where c.credential_id = :id and not p.closed and starts_with(c.principal, :side)
				""")
			.param("id", id.getBytes())
			.param("side", this.side)
			.query((row, number) -> credential(row))
			.optional()
			.orElseThrow(CredentialUnknown::new);
	}

	private static CredentialRecord credential(ResultSet row) throws SQLException {
		return ImmutableCredentialRecord.builder()
			.credentialType(PublicKeyCredentialType.PUBLIC_KEY)
			.credentialId(new Bytes(row.getBytes("credential_id")))
			.userEntityUserId(new Bytes(row.getBytes("handle")))
			.publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
			.attestationObject(new Bytes(row.getBytes("attestation")))
			.signatureCount(row.getLong("signature_count"))
			.uvInitialized(true)
			.transports(transports(row))
			.backupEligible(row.getBoolean("backup_eligible"))
			.backupState(row.getBoolean("backed_up"))
			.label(row.getString("name"))
			.build();
	}

	private static Set<AuthenticatorTransport> transports(ResultSet row) throws SQLException {
		return Arrays.stream((String[]) row.getArray("transports").getArray())
			.map(AuthenticatorTransport::valueOf)
			.collect(Collectors.toSet());
	}

	/**
	 * Notes that a credential was used, in one statement that lets its counter only rise and looks once more whether its
	 * principal is open.
	 *
	 * @throws CounterWentBack if it did not rise
	 * @throws CredentialUnknown if it was removed or its principal closed meanwhile
	 */
	@Override
	public void save(CredentialRecord used) {
		int noted = this.sql.sql("""
				update access.passkey_credential c
				set signature_count = :count, backed_up = :backedUp and c.backup_eligible, last_used_at = now()
				from access.principal p
				where c.credential_id = :id and p.name = c.principal and not p.closed
					and (c.signature_count < :count or (c.signature_count = 0 and :count = 0))
				""")
			.param("id", used.getCredentialId().getBytes())
			.param("count", used.getSignatureCount())
			.param("backedUp", used.isBackupState())
			.update();
		if (noted == 0) {
			throw counterWentBack(used.getCredentialId());
		}
	}

	/** What kept a credential from being used, its signature being right. */
	RuntimeException counterWentBack(Bytes id) {
		return this.sql.sql("""
				select c.id, c.principal from access.passkey_credential c join access.principal p on p.name = c.principal
				where c.credential_id = :id and not p.closed
				""")
			.param("id", id.getBytes())
			.<RuntimeException>query((row, number) -> new CounterWentBack(row.getLong("id"), row.getString("principal")))
			.optional()
			.orElseGet(CredentialUnknown::new);
	}

	@Override
	public List<CredentialRecord> findByUserId(Bytes handle) {
		throw new UnsupportedOperationException("whoever proves himself is not known yet");
	}

	@Override
	public void delete(Bytes id) {
		throw new UnsupportedOperationException("removed by its owner alone");
	}

}
