package jp.mykempo.account.closing;

import jp.mykempo.account.closing.ClosedAccounts.Farewell;
import jp.mykempo.account.core.Account;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.mail.Letter;
import jp.mykempo.mail.Outbox;

import org.springframework.stereotype.Component;

/** Writes to members whose accounts were closed what now holds (P5). */
@Component
class Announcement {

	private final ClosedAccounts accounts;

	private final Outbox outbox;

	Announcement(ClosedAccounts accounts, Outbox outbox) {
		this.accounts = accounts;
		this.outbox = outbox;
	}

	/** A letter to each of the run. */
	void announce(long run) {
		this.accounts.listFarewells(run).forEach(farewell -> this.outbox.add(letter(farewell)));
	}

	private static Letter letter(Farewell farewell) {
		return Letter
			.of("account/account-closed", farewell.mail(), farewell.language(), Account.principal(farewell.account()))
			.with("name", farewell.name())
			.with("erasedOn", PeopleTime.fullDate(farewell.erasedOn(), farewell.language()));
	}

}
