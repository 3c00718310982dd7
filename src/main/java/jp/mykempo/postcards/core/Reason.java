package jp.mykempo.postcards.core;

/** Why the desk does what is not the rule (理由): a few words that stay in the history for good. */
public final class Reason {

	private static final int LONGEST = 500;

	private Reason() {
	}

	/** Nothing that can be kept: no words, too many, or what no keyboard writes. */
	public static boolean isMissing(String typed) {
		return typed.isBlank() || typed.length() > LONGEST || typed.chars().anyMatch(Character::isISOControl)
				|| typed.codePoints().anyMatch(symbol -> Character.getType(symbol) == Character.SURROGATE);
	}

}
