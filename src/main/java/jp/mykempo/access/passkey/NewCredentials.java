package jp.mykempo.access.passkey;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** Where a relying party puts a credential that was just made: one insert, which finds nothing known in its way. */
final class NewCredentials implements UserCredentialRepository {

	private final JdbcClient sql;

	NewCredentials(JdbcClient sql) {
		this.sql = sql;
	}

	/** @throws CredentialKnown if it, or its owner's account, does not let it be added */
	@Override
	public void save(CredentialRecord made) {
		int added = this.sql.sql("""
				insert into access.passkey_credential (principal, credential_id, attestation, public_key,
					signature_count, transports, backup_eligible, backed_up, name)
				select u.principal, :id, :attestation, :key, :count, :transports, :eligible, :backedUp, :name
				from access.passkey_user u join access.principal p on p.name = u.principal
				where u.handle = :handle and not p.closed
				on conflict (credential_id) do nothing
				""")
			.param("handle", made.getUserEntityUserId().getBytes())
			.param("id", made.getCredentialId().getBytes())
			.param("attestation", made.getAttestationObject().getBytes())
			.param("key", made.getPublicKey().getBytes())
			.param("count", made.getSignatureCount())
			.param("transports", made.getTransports().stream().map(AuthenticatorTransport::getValue).toArray(String[]::new))
			.param("eligible", made.isBackupEligible())
			.param("backedUp", made.isBackupState())
			.param("name", made.getLabel())
			.update();
		if (added == 0) {
			throw new CredentialKnown();
		}
	}

	/** None: the insert finds out, for two nodes at once. */
	@Override
	public CredentialRecord findByCredentialId(Bytes id) {
		return null;
	}

	@Override
	public List<CredentialRecord> findByUserId(Bytes handle) {
		throw new UnsupportedOperationException("a new one has no others");
	}

	@Override
	public void delete(Bytes id) {
		throw new UnsupportedOperationException("removed by its owner alone");
	}

}
