package jp.mykempo.account.recovery;

import java.util.Optional;

import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.EnquiryStanding;
import jp.mykempo.account.core.PendingRegistration;

/** How a recognised person stands with us (F2). */
sealed interface Standing {

	/** There is an account to recover. */
	record Registered(Account account, Optional<EnquiryStanding> enquiry) implements Standing {
	}

	/** A registration waits for its mail's link. */
	record Registering(PendingRegistration registration) implements Standing {
	}

	/** Neither. */
	record NotRegistered() implements Standing {
	}

}
