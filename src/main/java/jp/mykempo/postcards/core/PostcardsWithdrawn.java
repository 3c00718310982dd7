package jp.mykempo.postcards.core;

import java.util.Collection;
import java.util.Optional;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Withdrawal;

/**
 * Cards of accounts became void.
 *
 * @param kind empty for both kinds
 * @param cards how many
 */
record PostcardsWithdrawn(Collection<AccountId> accounts, Optional<CardKind> kind, Withdrawal reason, int cards)
		implements AuditRecord {
}
