package jp.mykempo.viewing;

import jp.mykempo.account.AccountDeleted;
import jp.mykempo.account.AccountRegistered;
import jp.mykempo.account.FormerAccountsImported;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a choice for each account, from its registration to its end, in the transaction of either. */
@Component
class ChoiceKeeping {

	private final Choices choices;

	ChoiceKeeping(Choices choices) {
		this.choices = choices;
	}

	@EventListener
	void registered(AccountRegistered event) {
		this.choices.add(event.account(), event.person(), event.webViewing());
	}

	@EventListener
	void imported(FormerAccountsImported event) {
		this.choices.addImported(event.importRun());
	}

	@EventListener
	void deleted(AccountDeleted event) {
		this.choices.remove(event.account());
	}

}
