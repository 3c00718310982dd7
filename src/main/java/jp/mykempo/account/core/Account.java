package jp.mykempo.account.core;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/**
 * An open account, as its journeys need it; its secrets stay in the database.
 *
 * @param chosenLoginId empty where the address is the ID
 * @param mail empty where none is registered (accounts of the former system)
 * @param consentVersion version of the consent text that was agreed to
 */
public record Account(AccountId id, PersonId person, Optional<String> chosenLoginId, Optional<RegisteredMail> mail,
		Locale language, boolean formerSystem, Optional<String> consentVersion, Optional<Instant> lastLogin) {

	/** What the member types to log in: the chosen ID, else the address. */
	public String loginId() {
		return this.chosenLoginId.orElseGet(() -> this.mail.orElseThrow().address().text());
	}

	/** Name of the account's sessions and counters. */
	public String principal() {
		return principal(this.id);
	}

	public static String principal(AccountId id) {
		return "m:" + id.value();
	}

	/** Whose name it is; the reverse of {@link #principal(AccountId)}. */
	public static AccountId idOf(String principal) {
		return new AccountId(Long.parseLong(principal.substring("m:".length())));
	}

}
