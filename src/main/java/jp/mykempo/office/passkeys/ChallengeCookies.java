package jp.mykempo.office.passkeys;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.PasskeyChallenge;
import jp.mykempo.access.SealedCookie;
import jp.mykempo.access.SealedCookies;

import org.springframework.stereotype.Component;

/**
 * Keeps what a device is asked in its own browser, sealed, for five minutes: a cookie for the login and another one for
 * the making of a passkey, so that an answer to the one is none to the other.
 */
@Component
class ChallengeCookies {

	private final SealedCookie<PasskeyChallenge> login;

	private final SealedCookie<NewPasskey> making;

	ChallengeCookies(SealedCookies cookies) {
		this.login = cookies.of("office-passkey-login", PasskeyChallenge.class, PasskeyChallenge.LIFE);
		this.making = cookies.of("office-passkey-new", NewPasskey.class, PasskeyChallenge.LIFE);
	}

	void keep(HttpServletResponse response, PasskeyChallenge challenge) {
		this.login.write(response, challenge);
	}

	void keep(HttpServletResponse response, NewPasskey passkey) {
		this.making.write(response, passkey);
	}

	/** The challenge of the login that goes on in this browser; it is not there any more afterwards. */
	Optional<PasskeyChallenge> takeLogin(HttpServletRequest request, HttpServletResponse response) {
		Optional<PasskeyChallenge> challenge = this.login.read(request);
		this.login.clear(response);
		return challenge;
	}

	/** The passkey that this member of staff is making in this browser. */
	Optional<NewPasskey> making(HttpServletRequest request, String principal) {
		return this.making.read(request).filter(passkey -> passkey.isOf(principal));
	}

	void made(HttpServletResponse response) {
		this.making.clear(response);
	}

}
