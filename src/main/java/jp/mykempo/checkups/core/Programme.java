package jp.mykempo.checkups.core;

/**
 * Under which programme a check-up was done (健診プログラムサービスコード): 010 特定健診, 030 事業者健診 … A code that is not known
 * is kept.
 *
 * @param code three digits
 */
public record Programme(String code) {

	/** 特定健診. */
	public static final Programme SPECIFIC = new Programme("010");

	/** Not told. */
	public static final Programme UNKNOWN = new Programme("000");

}
