package jp.mykempo.account;

/**
 * Accounts of the former system were taken over (旧システムからの移行); published once a run, in its transaction. Their
 * members' choices stand in the view {@code account.shared_former_choice}.
 */
public record FormerAccountsImported(long importRun) {
}
