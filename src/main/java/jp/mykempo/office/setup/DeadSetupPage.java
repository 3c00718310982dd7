package jp.mykempo.office.setup;

import java.util.Locale;

import jp.mykempo.access.TokenState;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/** Says what became of a setup link that does not work, and what to do (K2). */
public record DeadSetupPage(Why why) implements Page {

	/** Why the link does not work. */
	public enum Why {

		USED, EXPIRED, SUPERSEDED, UNKNOWN,

		/** The page was opened without the link, or too long after it. */
		MISSING;

		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	static DeadSetupPage of(TokenState state) {
		return new DeadSetupPage(switch (state) {
			case TokenState.Used used -> Why.USED;
			case TokenState.Expired expired -> Why.EXPIRED;
			case TokenState.Superseded superseded -> Why.SUPERSEDED;
			case TokenState.Unknown unknown -> Why.UNKNOWN;
			case TokenState.Live live -> throw new IllegalArgumentException("the link works");
		});
	}

	static DeadSetupPage missing() {
		return new DeadSetupPage(Why.MISSING);
	}

	@Override
	public HttpStatus status() {
		return switch (this.why) {
			case USED, EXPIRED, SUPERSEDED -> HttpStatus.GONE;
			case UNKNOWN, MISSING -> HttpStatus.NOT_FOUND;
		};
	}

}
