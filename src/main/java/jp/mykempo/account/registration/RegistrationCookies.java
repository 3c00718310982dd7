package jp.mykempo.account.registration;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import jp.mykempo.access.DatabaseClock;
import jp.mykempo.access.SealedCookie;
import jp.mykempo.access.SealedCookies;
import jp.mykempo.content.ConsentTexts;

import org.springframework.stereotype.Component;

/**
 * What the browser carries from page to page, sealed: the consent, the draft, and by which reference the registration
 * that was sent is found. So nothing is stored here before it is sent (R1), and no session is needed.
 */
@Component
class RegistrationCookies {

	private static final Duration CONSENT = Duration.ofHours(12);

	private static final Duration DRAFT = Duration.ofMinutes(30);

	private static final Duration SENT = Duration.ofDays(2);

	private final SealedCookie<Consent> consent;

	private final SealedCookie<Draft> draft;

	private final SealedCookie<Sent> sent;

	private final ConsentTexts texts;

	private final DatabaseClock clock;

	RegistrationCookies(SealedCookies cookies, ConsentTexts texts, DatabaseClock clock) {
		this.consent = cookies.of("register-consent", Consent.class, CONSENT);
		this.draft = cookies.of("register-draft", Draft.class, DRAFT);
		this.sent = cookies.of("register-sent", Sent.class, SENT);
		this.texts = texts;
		this.clock = clock;
	}

	/** A registration that was sent from this browser. */
	record Sent(String reference) {
	}

	void agree(HttpServletResponse response) {
		this.consent.write(response, Consent.to(currentVersion(), this.clock.now()));
	}

	/** The consent to the text of today; empty where none was given, or to an older text. */
	Optional<Consent> consent(HttpServletRequest request) {
		return this.consent.read(request).filter(given -> given.version().equals(currentVersion()));
	}

	/** Keeps the draft, unless it is longer than a cookie can be: then its entries are on the page only. */
	void keep(HttpServletResponse response, Draft kept) {
		try {
			this.draft.write(response, kept);
		}
		catch (IllegalArgumentException tooLong) {
			this.draft.clear(response);
		}
	}

	Optional<Draft> draft(HttpServletRequest request) {
		return this.draft.read(request);
	}

	/** The registration was sent: the browser forgets all but how to find it. */
	void sent(HttpServletResponse response, String reference) {
		this.sent.write(response, new Sent(reference));
		this.draft.clear(response);
	}

	/**
	 * How to find the registration that was sent last, likeliest first. Whoever clicked twice may have lost the answer to
	 * the first click, and has the draft instead.
	 */
	List<String> references(HttpServletRequest request) {
		return Stream
			.concat(draft(request).filter(Draft::sendable).map(Draft::reference).stream(),
					this.sent.read(request).map(Sent::reference).stream())
			.toList();
	}

	/** Nothing of it is left in the browser. */
	void forget(HttpServletResponse response) {
		this.consent.clear(response);
		this.draft.clear(response);
		this.sent.clear(response);
	}

	private String currentVersion() {
		return String.valueOf(this.texts.current().version());
	}

}
