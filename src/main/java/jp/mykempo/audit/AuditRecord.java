package jp.mykempo.audit;

import java.util.Optional;

import jp.mykempo.kernel.PersonId;

/**
 * What happened, as a record in the past tense beside the journey that did it:
 * <pre>record PasswordChanged(AccountId account, PersonId person) implements AuditRecord { }</pre>
 * The component of type {@link PersonId} named {@code person} says whose data it was; the others become the row's
 * details. Ids, enums, numbers, dates and short codes are allowed; values that identify a person (names, addresses,
 * symbols and numbers) are refused by type.
 */
public interface AuditRecord {

	/** The name of the act, {@code password-changed} for {@code PasswordChanged}. */
	default String act() {
		return AuditDetails.of(getClass()).act();
	}

	/** Whose data it was. */
	default Optional<PersonId> subject() {
		return AuditDetails.of(getClass()).subject(this);
	}

	/** The class of data that was seen or changed, such as {@code checkup}; null where none. */
	default String dataClass() {
		return null;
	}

	/** Why, where a reason was asked for; null where none. */
	default String purpose() {
		return null;
	}

}
