package jp.mykempo.account.core;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.SealedCookie;
import jp.mykempo.access.SealedCookies;
import jp.mykempo.kernel.PersonId;

import org.springframework.stereotype.Component;

/**
 * Remembers, for half an hour and in this browser, whom the data of F1 matched (本人の確認), so that the steps after it
 * need not ask again. Never in the URL; it opens nothing but the pages of recovery.
 */
@Component
public class RecognisedPersonCookies {

	private final SealedCookie<Recognised> cookie;

	RecognisedPersonCookies(SealedCookies cookies) {
		this.cookie = cookies.of("recognised", Recognised.class, Duration.ofMinutes(30));
	}

	/** What is sealed. */
	record Recognised(long person) {
	}

	public void keep(HttpServletResponse response, PersonId person) {
		this.cookie.write(response, new Recognised(person.value()));
	}

	/** The person; empty where nobody was recognised here within half an hour. */
	public Optional<PersonId> person(HttpServletRequest request) {
		return this.cookie.read(request).map(recognised -> new PersonId(recognised.person()));
	}

}
