package jp.mykempo.access.passkey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;

/** The random handles by which authenticators know principals; each principal has one, made when first needed. */
final class UserHandles implements PublicKeyCredentialUserEntityRepository {

	private final JdbcClient sql;

	UserHandles(JdbcClient sql) {
		this.sql = sql;
	}

	/** The principal's handle; of two nodes that make one at once, both get the same. */
	Bytes of(String principal) {
		return new Bytes(this.sql.sql("""
				insert into access.passkey_user as known (principal, handle) values (:principal, :handle)
				on conflict (principal) do update set handle = known.handle
				returning handle
				""")
			.param("principal", principal)
			.param("handle", Bytes.random().getBytes())
			.query(byte[].class)
			.single());
	}

	/** The principal (as its name) of a handle, or null. */
	@Override
	public PublicKeyCredentialUserEntity findById(Bytes handle) {
		return this.sql.sql("select principal from access.passkey_user where handle = ?")
			.param(handle.getBytes())
			.query(String.class)
			.optional()
			.map(principal -> entity(handle, principal, principal))
			.orElse(null);
	}

	static PublicKeyCredentialUserEntity entity(Bytes handle, String name, String displayName) {
		return ImmutablePublicKeyCredentialUserEntity.builder().id(handle).name(name).displayName(displayName).build();
	}

	@Override
	public PublicKeyCredentialUserEntity findByUsername(String principal) {
		return entity(of(principal), principal, principal);
	}

	@Override
	public void save(PublicKeyCredentialUserEntity entity) {
		throw new UnsupportedOperationException("made by of(principal)");
	}

	@Override
	public void delete(Bytes handle) {
		throw new UnsupportedOperationException("goes with its principal");
	}

}
