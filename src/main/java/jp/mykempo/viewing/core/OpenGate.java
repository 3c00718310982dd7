package jp.mykempo.viewing.core;

import java.time.Instant;
import java.util.Locale;

import jp.mykempo.kernel.PeopleTime;

/**
 * What pages behind the gate say of it: that it is open, until when, and that one can close it now. The gate puts it
 * beside the page, and {@code @template.viewing.core.openNote(frame = frame)} below the page's heading prints it.
 *
 * @param until when it closes if nobody clicks
 */
public record OpenGate(Instant until) {

	/** 14時35分 – 14:35. */
	public String clock(Locale locale) {
		return PeopleTime.clock(this.until, locale);
	}

}
