package jp.mykempo.demo.society.cda;

/**
 * Who did the check-up (健診機関).
 *
 * @param number 健診機関番号, ten digits
 * @param verbose whether its program names every item and breaks lines, which doubles the size of a document
 */
public record Institution(String number, String name, String phone, Patient.Address address, boolean verbose) {
}
