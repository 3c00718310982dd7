package jp.mykempo.demo.society;

/** Symbol and number (記号・番号) that a family shares, as the file writes them. */
record InsuranceNumber(String symbol, String number) {
}
