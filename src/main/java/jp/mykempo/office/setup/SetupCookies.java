package jp.mykempo.office.setup;

import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.SealedCookie;
import jp.mykempo.access.SealedCookies;
import jp.mykempo.office.core.Totp;

import org.springframework.stereotype.Component;

/** What of a setup is done while the app's code is still to come: sealed in the browser for a quarter of an hour. */
@Component
class SetupCookies {

	private final SealedCookie<Begun> cookie;

	SetupCookies(SealedCookies cookies) {
		this.cookie = cookies.of("office-setup", Begun.class, Duration.ofMinutes(15));
	}

	/**
	 * A setup half done.
	 *
	 * @param token of the link
	 * @param verifier of the chosen password
	 * @param secret of the new device, base64
	 */
	record Begun(String token, String verifier, String secret) {

		static Begun of(String token, String verifier) {
			return new Begun(token, verifier, Base64.getEncoder().encodeToString(Totp.fresh().secret()));
		}

		Totp totp() {
			return new Totp(Base64.getDecoder().decode(this.secret));
		}

		@Override
		public String toString() {
			return "Begun";
		}

	}

	void write(HttpServletResponse response, Begun begun) {
		this.cookie.write(response, begun);
	}

	Optional<Begun> read(HttpServletRequest request) {
		return this.cookie.read(request);
	}

	void clear(HttpServletResponse response) {
		this.cookie.clear(response);
	}

}
