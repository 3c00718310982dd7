package jp.mykempo.membership;

/**
 * An import was applied: persons, coverages or employers may have changed; published last in its transaction, after
 * {@link CoveragesEnded} and {@link CoveragesCorrected}. For whoever keeps what the master said, and compares it in one go.
 */
public record MembersChanged(long importRun) {
}
