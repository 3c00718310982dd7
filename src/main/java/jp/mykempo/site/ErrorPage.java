package jp.mykempo.site;

import org.springframework.http.HttpStatus;

/**
 * Something went wrong: what it is, and what to do next.
 *
 * @param kind part of the message keys: {@code notFound}, {@code busy}, {@code expired} …
 */
public record ErrorPage(HttpStatus status, String kind) implements Page {

	/** Request attribute with the kind, where the status does not say enough. */
	static final String KIND = "mykempo.error";

	static ErrorPage of(HttpStatus status) {
		String kind = switch (status) {
			case NOT_FOUND, METHOD_NOT_ALLOWED -> "notFound";
			case FORBIDDEN -> "expired";
			case CONFLICT -> "conflict";
			case SERVICE_UNAVAILABLE, TOO_MANY_REQUESTS -> "busy";
			case CONTENT_TOO_LARGE -> "tooLarge";
			default -> status.is4xxClientError() ? "badRequest" : "broken";
		};
		return new ErrorPage(status, kind);
	}

}
