package jp.mykempo.account;

/**
 * Accounts opened again because the master was corrected (C7); published in the transaction that opens them.
 * Which: {@code account.shared_reopened} with this {@code run}. Sessions that ended stay so.
 */
public record AccountsReopened(long run) {
}
