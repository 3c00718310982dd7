package jp.mykempo.checkups.core;

/**
 * Where a check-up was done (健診機関).
 *
 * @param number ten digits; empty where the file told none
 * @param name may be empty
 */
public record Institution(String number, String name) {
}
