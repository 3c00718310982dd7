package jp.mykempo.expenses.core;

import java.util.List;

import jp.mykempo.account.Correspondence;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.postcards.ReturnReason;
import jp.mykempo.site.Words;

import org.springframework.stereotype.Component;

/** Tells members by mail what became of their applications (C5, P5). Joins the caller's transaction. */
@Component
public class NoticeMail {

	private final Correspondence correspondence;

	private final Words words;

	NoticeMail(Correspondence correspondence, Words words) {
		this.correspondence = correspondence;
		this.words = words;
	}

	/** It is on its way, and by which. */
	public void posted(AccountId account, Delivery way) {
		write(account, "expenses/application-posted", "way", "expenses.application.sent." + way.key());
	}

	/** It was not accepted. */
	public void declined(AccountId account, DeclineReason reason) {
		write(account, "expenses/application-declined", "reason", "expenses.declined." + reason.key());
	}

	/** It came back. */
	public void returned(AccountId account, ReturnReason reason) {
		write(account, "expenses/application-returned", "reason", "postcards.return." + reason);
	}

	private void write(AccountId account, String kind, String name, String key) {
		this.correspondence.write(account, kind, letter -> letter.with(name, this.words.text(letter.locale(), key, List.of())));
	}

}
