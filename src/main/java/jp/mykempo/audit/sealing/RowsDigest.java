package jp.mykempo.audit.sealing;

/**
 * What some rows of the trail are, in a few bytes.
 *
 * @param sha256 over the rows in the order of their ids, in hexadecimal
 */
record RowsDigest(long count, String sha256) {
}
