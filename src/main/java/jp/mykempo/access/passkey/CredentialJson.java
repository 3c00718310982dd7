package jp.mykempo.access.passkey;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;

/** What browsers and relying party say to each other, in the JSON of the WebAuthn standard. */
final class CredentialJson {

	private static final int LONGEST = 64 * 1024;

	private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE = new TypeReference<>() {
	};

	private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> PROOF = new TypeReference<>() {
	};

	/** Browsers take what is left out as their default, but no null. */
	private final JsonMapper json = JsonMapper.builder()
		.addModule(new WebauthnJacksonModule())
		.changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	String write(Object options) {
		return this.json.writeValueAsString(options);
	}

	/** A credential that was made. */
	PublicKeyCredential<AuthenticatorAttestationResponse> made(String text) {
		PublicKeyCredential<AuthenticatorAttestationResponse> made = read(text, MADE);
		complete(made.getResponse().getAttestationObject());
		return made;
	}

	/** A signature with a credential. */
	PublicKeyCredential<AuthenticatorAssertionResponse> proof(String text) {
		PublicKeyCredential<AuthenticatorAssertionResponse> proof = read(text, PROOF);
		complete(proof.getResponse().getAuthenticatorData(), proof.getResponse().getSignature());
		return proof;
	}

	private <R extends AuthenticatorResponse> PublicKeyCredential<R> read(String text,
			TypeReference<PublicKeyCredential<R>> type) {
		if (text.length() > LONGEST) {
			throw new CeremonyFailed("too long");
		}
		try {
			PublicKeyCredential<R> credential = this.json.readValue(text, type);
			complete(credential);
			complete(credential.getRawId(), credential.getResponse(), credential.getType());
			complete(credential.getResponse().getClientDataJSON());
			return credential;
		}
		catch (JacksonException | IllegalArgumentException ex) {
			throw new CeremonyFailed(ex);
		}
	}

	private static void complete(Object... parts) {
		for (Object part : parts) {
			if (part == null) {
				throw new CeremonyFailed("incomplete");
			}
		}
	}

}
