package jp.mykempo.viewing.core;

import java.time.Clock;
import java.util.List;

import jp.mykempo.account.AccountDeleted;
import jp.mykempo.account.AccountRegistered;
import jp.mykempo.account.AccountsClosed;
import jp.mykempo.account.Correspondence;
import jp.mykempo.account.FormerAccountsImported;
import jp.mykempo.account.PasswordRecovered;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Order;
import jp.mykempo.postcards.OrderOutcome;
import jp.mykempo.postcards.Origin;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.postcards.Withdrawal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What becomes of choice, postcard and viewing password when something happens to the account, in the same transaction.
 * A passkey bound to the gate falls with recovery too, once there are such (P7).
 */
@Component
class AccountReactions {

	private final Choices choices;

	private final Passwords passwords;

	private final Postcards postcards;

	private final Correspondence correspondence;

	private final Clock clock;

	AccountReactions(Choices choices, Passwords passwords, Postcards postcards, Correspondence correspondence, Clock clock) {
		this.choices = choices;
		this.passwords = passwords;
		this.postcards = postcards;
		this.correspondence = correspondence;
		this.clock = clock;
	}

	/** 「希望する」 at registration orders a postcard (R7), of which its member is told by mail (P5). */
	@EventListener
	void registered(AccountRegistered event) {
		this.choices.add(event.account(), event.person(), event.webViewing());
		if (event.webViewing()) {
			Order wish = Order.byMember(CardKind.VIEWING_PASSWORD, event.account(), event.person(), Origin.WISH);
			if (this.postcards.order(wish) instanceof OrderOutcome.Ordered) {
				this.correspondence.write(event.account(), "viewing/ordered",
						letter -> letter.with("when", this.clock.instant()));
			}
		}
	}

	/** So does 「希望する」 in the former system. */
	@EventListener
	void imported(FormerAccountsImported event) {
		this.choices.addImported(event.importRun());
		this.choices.orderImported(event.importRun());
	}

	/** By mail nobody gets through the gate: it is shut everywhere, the password stays (F5, P7). */
	@EventListener
	void recovered(PasswordRecovered event) {
		this.passwords.shut(event.account());
	}

	/** What is in the post or in use is shut with the account and comes back with it; an open card does not (C7). */
	@EventListener
	void closed(AccountsClosed event) {
		this.postcards.withdraw(this.choices.listClosed(event.run()), Withdrawal.COVERAGE_LOST);
		this.passwords.close(event.run());
	}

	/** The choice first: a reissue at the same moment holds it, and its card is there to be withdrawn afterwards. */
	@EventListener
	void deleted(AccountDeleted event) {
		this.choices.remove(event.account());
		this.postcards.withdraw(List.of(event.account()), Withdrawal.ACCOUNT_DELETED);
		this.passwords.remove(event.account());
	}

}
