package jp.mykempo.office;

import java.util.Locale;

/** Why a desk declines what a member asked for (見送りの理由), out of a few; the member is shown it. Implemented by enums. */
public interface ReasonToDecline {

	/** The constant's name. */
	String name();

	/** As the column, the form and the message keys write it: {@code card-under-way}. */
	default String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether it says nothing without the clerk's own words. */
	boolean wantsWords();

}
