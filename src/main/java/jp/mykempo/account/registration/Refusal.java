package jp.mykempo.account.registration;

import java.time.Instant;

import jp.mykempo.account.core.IdentityOutcome;

/**
 * Why a registration did not begin, as the browser carries it to the page that says so: looking at that page again, in
 * either language, tries nothing again.
 *
 * @param until in milliseconds since 1970, for {@link Kind#TOO_MANY} and {@link Kind#TOO_MANY_FROM_THERE}
 * @param years for {@link Kind#TOO_YOUNG}
 */
public record Refusal(Kind kind, long until, int years) {

	/** What stands in the way. */
	public enum Kind {

		NOT_FOUND, FORMER, TOO_MANY, TOO_MANY_FROM_THERE, REGISTERED, TOO_YOUNG, TOO_OFTEN, LOGIN_TAKEN, NOT_COVERED;

		/** Part of the message keys. */
		public String key() {
			return switch (this) {
				case REGISTERED -> "registered";
				case TOO_YOUNG -> "tooYoung";
				case TOO_OFTEN -> "tooOften";
				case NOT_COVERED -> "notCovered";
				case LOGIN_TAKEN -> "loginTaken";
				case NOT_FOUND, FORMER, TOO_MANY, TOO_MANY_FROM_THERE -> "notRecognised";
			};
		}

	}

	static Refusal of(Kind kind) {
		return new Refusal(kind, 0, 0);
	}

	static Refusal of(IdentityOutcome.Refused refused) {
		return switch (refused) {
			case IdentityOutcome.NotFound notFound -> of(Kind.NOT_FOUND);
			case IdentityOutcome.FormerNumber former -> of(Kind.FORMER);
			case IdentityOutcome.TooMany(Instant until) -> new Refusal(Kind.TOO_MANY, until.toEpochMilli(), 0);
			case IdentityOutcome.TooManyFromThere(Instant until) ->
				new Refusal(Kind.TOO_MANY_FROM_THERE, until.toEpochMilli(), 0);
		};
	}

	static Refusal tooYoung(int minimumAge) {
		return new Refusal(Kind.TOO_YOUNG, 0, minimumAge);
	}

	/** The same as the recovery's pages show it; null where it is not about recognising somebody. */
	public IdentityOutcome.Refused identity() {
		return switch (this.kind) {
			case NOT_FOUND -> new IdentityOutcome.NotFound();
			case FORMER -> new IdentityOutcome.FormerNumber();
			case TOO_MANY -> new IdentityOutcome.TooMany(Instant.ofEpochMilli(this.until));
			case TOO_MANY_FROM_THERE -> new IdentityOutcome.TooManyFromThere(Instant.ofEpochMilli(this.until));
			case REGISTERED, TOO_YOUNG, TOO_OFTEN, LOGIN_TAKEN, NOT_COVERED -> null;
		};
	}

}
