package jp.mykempo.membership;

/**
 * An import ended coverages, or moved their end forward; published in the transaction that applies it.
 * Which: {@code membership.shared_ended}. Those with {@code goes_on} continue under another symbol and number.
 */
public record CoveragesEnded(long importRun) {
}
