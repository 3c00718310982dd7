package jp.mykempo.expenses.core;

import java.util.Locale;
import java.util.Set;

/**
 * How far an application for the formal notice has come (申請の状況, C5), with the one table of what may follow what. The
 * database repeats it ({@code expenses.step_of_application}).
 */
public enum ApplicationState {

	/** 受付: waits to be printed; the member can withdraw it. */
	RECEIVED,

	/** 印刷: on paper, not yet in the post. */
	PRINTED,

	/** 発送: in the post, or handed over. */
	POSTED,

	/** 返戻: came back by post; waits for an address, or for somebody to decide (O11). */
	RETURNED,

	/** 見送り: the staff did not accept it, and say why. */
	DECLINED,

	/** 取り下げ: the member does not want it any more. */
	WITHDRAWN;

	/**
	 * What may follow. What was said to be posted, or to have come back, by mistake goes back; what
	 * must be printed anew is received again.
	 */
	public Set<ApplicationState> next() {
		return switch (this) {
			case RECEIVED -> Set.of(PRINTED, DECLINED, WITHDRAWN);
			case PRINTED -> Set.of(POSTED, RECEIVED, DECLINED);
			case POSTED -> Set.of(PRINTED, RETURNED);
			case RETURNED -> Set.of(RECEIVED, POSTED, DECLINED, WITHDRAWN);
			case DECLINED, WITHDRAWN -> Set.of();
		};
	}

	/** While it is open no other one can be made for any of its months. */
	public boolean isOpen() {
		return this == RECEIVED || this == PRINTED;
	}

	/** As the column and the message keys write it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static ApplicationState of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}

}
