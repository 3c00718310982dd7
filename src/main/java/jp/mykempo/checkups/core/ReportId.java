package jp.mykempo.checkups.core;

/** A report's number in the database. */
public record ReportId(long value) {
}
