package jp.mykempo.membership;

/**
 * An import withdrew losses of coverage or moved them to later days; published in the transaction that applies it.
 * Which: {@code membership.shared_corrected}.
 */
public record CoveragesCorrected(long importRun) {
}
