package jp.mykempo.account;

/**
 * Accounts were closed because their members' coverage ended (C7); published in the transaction that closes them.
 * Which: {@code account.shared_closed} with this {@code run}. They may open again ({@link AccountsReopened}) or be
 * erased ({@link AccountDeleted}).
 */
public record AccountsClosed(long run) {
}
