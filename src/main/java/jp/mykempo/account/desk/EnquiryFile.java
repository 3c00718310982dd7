package jp.mykempo.account.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jp.mykempo.account.core.EnquiryStanding;
import jp.mykempo.account.core.MailState;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.membership.Category;

/**
 * An enquiry beside what the master and the account say (F6).
 *
 * @param account empty where it was closed or deleted
 * @param decision empty while nobody has decided
 * @param hidden whether the person is protected and this clerk has not said why to look (X6)
 */
record EnquiryFile(long id, PersonId person, EnquiryStanding standing, Master master, Optional<AccountFacts> account,
		Optional<Decision> decision, boolean hidden) {

	/** What the master says of the person. */
	record Master(String name, String kana, LocalDate birthDate, boolean isProtected, Optional<Cover> cover) {
	}

	/**
	 * The person's newest coverage, which may be over.
	 *
	 * @param employer null for those who have none
	 * @param today whether it covers today
	 */
	record Cover(String number, Category category, boolean insuredPerson, String employer, LocalDate acquiredOn,
			LocalDate lostOn, boolean today) {
	}

	/**
	 * What the account says.
	 *
	 * @param mail null where no address is registered
	 * @param lastLogin null before the first one
	 */
	record AccountFacts(AccountId id, boolean formerSystem, boolean loginId, MailState mail, Instant createdAt,
			Instant lastLogin) {
	}

	/** Who decided, and when. */
	record Decision(String by, Instant at) {
	}

}
