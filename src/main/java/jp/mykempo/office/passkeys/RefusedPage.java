package jp.mykempo.office.passkeys;

import java.util.Locale;

import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/** A passkey did not open the office: why, and what to do. */
public record RefusedPage(Reason reason) implements Page {

	/** Why not. */
	public enum Reason {

		/** No member of staff who may log in has it. */
		UNKNOWN,

		/** The device took too long, or the form was sent twice. */
		LATE,

		/** The device did not verify its user, or its answer is not one for this site. */
		UNFIT,

		/** The key may have been copied. */
		SUSPECT

	}

	/** Its text. */
	public String key() {
		return "office.passkeys.refused." + this.reason.name().toLowerCase(Locale.ROOT);
	}

	@Override
	public HttpStatus status() {
		return HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
