package jp.mykempo.access;

import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.core.JacksonException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * One kind of {@link SealedCookies}: HttpOnly, SameSite=Lax, for the whole site, gone with its time.
 *
 * @param <T> its content, a small record
 */
public final class SealedCookie<T extends Record> {

	/** Browsers keep 4096 bytes with name and attributes. */
	private static final int LONGEST = 3800;

	private final SealedCookies cookies;

	private final String name;

	private final Class<T> type;

	private final Duration life;

	SealedCookie(SealedCookies cookies, String name, Class<T> type, Duration life) {
		this.cookies = cookies;
		this.name = name;
		this.type = type;
		this.life = life;
	}

	/** Gives the browser the content, in place of a former one. */
	public void write(HttpServletResponse response, T value) {
		String sealed = Base64.getUrlEncoder().withoutPadding()
			.encodeToString(this.cookies.seal(this.name, value, this.life));
		if (sealed.length() > LONGEST) {
			throw new IllegalArgumentException("Too much for a cookie: " + this.name);
		}
		add(response, sealed, this.life);
	}

	/** The content; empty where there is none, its time is over, or it is not of our making. */
	public Optional<T> read(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, this.cookies.cookieName(this.name));
		if (cookie == null) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(
					this.cookies.open(this.name, this.type, Base64.getUrlDecoder().decode(cookie.getValue())));
		}
		catch (SealBroken | IllegalArgumentException | JacksonException ex) {
			return Optional.empty();
		}
	}

	/** Takes the content away. */
	public void clear(HttpServletResponse response) {
		add(response, "", Duration.ZERO);
	}

	private void add(HttpServletResponse response, String value, Duration maxAge) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(this.cookies.cookieName(this.name), value)
					.path("/")
					.maxAge(maxAge)
					.httpOnly(true)
					.secure(this.cookies.secure())
					.sameSite("Lax")
					.build()
					.toString());
	}

}
