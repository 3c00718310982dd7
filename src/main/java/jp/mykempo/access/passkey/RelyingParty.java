package jp.mykempo.access.passkey;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import jp.mykempo.storage.PublicAddress;
import tools.jackson.core.JacksonException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * One side of the site (members or staff) in the words of WebAuthn: what it asks of authenticators, and whether their
 * answers are good. Credentials are discoverable and their users verified by the authenticator, always: each is two
 * factors in one. Nothing is remembered between asking and answering; whoever asks keeps the challenge.
 */
public final class RelyingParty {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final CredentialJson json = new CredentialJson();

	private final PublicKeyCredentialRpEntity entity;

	private final UserHandles handles;

	private final KnownCredentials known;

	private final Webauthn4JRelyingPartyOperations registering;

	private final Webauthn4JRelyingPartyOperations proving;

	/**
	 * @param address where people reach the site: its host is what credentials are bound to, for ever
	 * @param side beginning of the principals' names, {@code m:} or {@code s:}
	 * @param name what the authenticator shows its owner
	 */
	public RelyingParty(JdbcClient sql, PublicAddress address, String side, String name) {
		String host = address.origin().getHost().toLowerCase(Locale.ROOT);
		Set<String> origins = Set.of(address.origin().toString());
		this.entity = PublicKeyCredentialRpEntity.builder().id(host).name(name).build();
		this.handles = new UserHandles(sql);
		this.known = new KnownCredentials(sql, side);
		this.registering = new Webauthn4JRelyingPartyOperations(this.handles, new NewCredentials(sql), this.entity, origins);
		this.proving = new Webauthn4JRelyingPartyOperations(this.handles, this.known, this.entity, origins);
	}

	/**
	 * What the browser needs to make a credential ({@code PublicKeyCredentialCreationOptionsJSON}).
	 *
	 * @param name the owner's login name, as the authenticator lists it
	 * @param existing credentials of the owner; an authenticator that has one of them makes no other
	 */
	public String askToRegister(Bytes challenge, String principal, List<String> name, List<byte[]> existing) {
		PublicKeyCredentialUserEntity owner = UserHandles.entity(this.handles.of(principal), name.getFirst(),
				name.getLast());
		return this.json.write(creation(challenge, owner, existing));
	}

	/**
	 * Checks and keeps the credential that was made.
	 *
	 * @return its id at the authenticator
	 * @throws CeremonyFailed if it is not what was asked for
	 * @throws CredentialKnown if it is registered already
	 */
	public byte[] register(Bytes challenge, String principal, String label, String credential) {
		PublicKeyCredentialUserEntity owner = this.handles.findByUsername(principal);
		RelyingPartyPublicKey key = new RelyingPartyPublicKey(this.json.made(credential), label);
		return checked(() -> this.registering
			.registerCredential(new ImmutableRelyingPartyRegistrationRequest(creation(challenge, owner, List.of()), key))
			.getCredentialId()
			.getBytes());
	}

	private PublicKeyCredentialCreationOptions creation(Bytes challenge, PublicKeyCredentialUserEntity owner,
			List<byte[]> existing) {
		return PublicKeyCredentialCreationOptions.builder()
			.rp(this.entity)
			.user(owner)
			.challenge(challenge)
			.pubKeyCredParams(PublicKeyCredentialParameters.EdDSA, PublicKeyCredentialParameters.ES256,
					PublicKeyCredentialParameters.RS256)
			.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
				.residentKey(ResidentKeyRequirement.REQUIRED)
				.userVerification(UserVerificationRequirement.REQUIRED)
				.build())
			.attestation(AttestationConveyancePreference.NONE)
			.excludeCredentials(existing.stream()
				.map(id -> PublicKeyCredentialDescriptor.builder().id(new Bytes(id)).build())
				.toList())
			.timeout(PATIENCE)
			.build();
	}

	/** What the browser needs to prove its owner with any credential of this site. */
	public String askToProve(Bytes challenge) {
		return this.json.write(request(challenge));
	}

	private PublicKeyCredentialRequestOptions request(Bytes challenge) {
		return PublicKeyCredentialRequestOptions.builder()
			.rpId(this.entity.getId())
			.challenge(challenge)
			.userVerification(UserVerificationRequirement.REQUIRED)
			.allowCredentials(List.of())
			.timeout(PATIENCE)
			.build();
	}

	/**
	 * Checks a proof and notes that its credential was used.
	 *
	 * @return the principal that it proves
	 * @throws CeremonyFailed if it proves nothing
	 * @throws CredentialUnknown if the credential is not one of this side
	 * @throws CounterWentBack if the key may have been copied
	 */
	public String prove(Bytes challenge, String credential) {
		PublicKeyCredential<AuthenticatorAssertionResponse> proof = this.json.proof(credential);
		PublicKeyCredentialUserEntity owner = checked(() -> authenticate(challenge, proof));
		if (!owner.getId().equals(proof.getResponse().getUserHandle())) {
			throw new CeremonyFailed("another user's handle");
		}
		return owner.getName();
	}

	private PublicKeyCredentialUserEntity authenticate(Bytes challenge,
			PublicKeyCredential<AuthenticatorAssertionResponse> proof) {
		try {
			return this.proving.authenticate(new RelyingPartyAuthenticationRequest(request(challenge), proof));
		}
		catch (MaliciousCounterValueException ex) {
			throw this.known.counterWentBack(proof.getRawId());
		}
	}

	private static <T> T checked(Supplier<T> ceremony) {
		try {
			return ceremony.get();
		}
		catch (WebAuthnException | JacksonException | IllegalArgumentException ex) {
			throw new CeremonyFailed(ex);
		}
	}

}
