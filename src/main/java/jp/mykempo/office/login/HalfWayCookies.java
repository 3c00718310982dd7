package jp.mykempo.office.login;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.SealedCookie;
import jp.mykempo.access.SealedCookies;
import jp.mykempo.kernel.StaffId;

import org.springframework.stereotype.Component;

/** Half of a staff login (ログインの途中): the password was right, the second factor is still to come. Five minutes. */
@Component
class HalfWayCookies {

	private final SealedCookie<HalfWay> cookie;

	HalfWayCookies(SealedCookies cookies) {
		this.cookie = cookies.of("office-login", HalfWay.class, Duration.ofMinutes(5));
	}

	/**
	 * Who is half way in.
	 *
	 * @param generation of the account's sessions when the password was right
	 * @param next the page that was wanted
	 */
	record HalfWay(long staff, int generation, String next) {

		StaffId id() {
			return new StaffId(this.staff);
		}

	}

	void write(HttpServletResponse response, HalfWay halfWay) {
		this.cookie.write(response, halfWay);
	}

	Optional<HalfWay> read(HttpServletRequest request) {
		return this.cookie.read(request);
	}

	void clear(HttpServletResponse response) {
		this.cookie.clear(response);
	}

}
