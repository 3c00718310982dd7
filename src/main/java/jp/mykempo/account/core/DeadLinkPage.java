package jp.mykempo.account.core;

import jp.mykempo.access.TokenState;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * Says what became of a mail's link that does not work, and what to do (K2).
 * <pre>case TokenState.Live live -> …; default-less: case TokenState.Used used -> DeadLinkPage.of(used, Journey.PASSWORD)</pre>
 */
public record DeadLinkPage(Why why, Journey journey) implements Page {

	/** Why the link does not work. */
	public enum Why {

		USED, EXPIRED, SUPERSEDED, UNKNOWN,

		/** The page was opened without the link, or longer ago than the browser keeps it (10 minutes). */
		MISSING;

		/** Part of the message keys. */
		public String key() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

	/** What the link was for, and so where to begin anew. */
	public enum Journey {

		REGISTRATION("/register"), PASSWORD("/recovery"), STOP("/recovery"), ADDRESS("/login");

		private final String again;

		Journey(String again) {
			this.again = again;
		}

		public String key() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

		/** Where a new link comes from. */
		public String again() {
			return this.again;
		}

	}

	/** The page for a link that was looked up and is not live. */
	public static DeadLinkPage of(TokenState state, Journey journey) {
		return new DeadLinkPage(switch (state) {
			case TokenState.Used used -> Why.USED;
			case TokenState.Expired expired -> Why.EXPIRED;
			case TokenState.Superseded superseded -> Why.SUPERSEDED;
			case TokenState.Unknown unknown -> Why.UNKNOWN;
			case TokenState.Live live -> throw new IllegalArgumentException("the link works");
		}, journey);
	}

	/** The page for a visitor who came without a link. */
	public static DeadLinkPage missing(Journey journey) {
		return new DeadLinkPage(Why.MISSING, journey);
	}

	/** Message key of what became of the link; the one that stops an enquiry lives longer than a day (F6). */
	public String text() {
		boolean old = this.journey == Journey.STOP && this.why == Why.EXPIRED;
		return old ? "account.link.stop.expired" : "account.link." + this.why.key() + ".text";
	}

	@Override
	public HttpStatus status() {
		return switch (this.why) {
			case USED, EXPIRED, SUPERSEDED -> HttpStatus.GONE;
			case UNKNOWN, MISSING -> HttpStatus.NOT_FOUND;
		};
	}

}
