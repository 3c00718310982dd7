package jp.mykempo.account.desk;

import java.util.List;
import java.util.Locale;

import jp.mykempo.account.Correspondence;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.DeclineReason;
import jp.mykempo.account.core.EnquiryLinks;
import jp.mykempo.account.core.NoticeWay;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.site.Words;

import org.springframework.stereotype.Component;

/** Tells the member by mail, where there is an address, what was decided about the enquiry (F6, P5). */
@Component
class DecisionLetters {

	private final Correspondence correspondence;

	private final EnquiryLinks links;

	private final Postcards postcards;

	private final Words words;

	DecisionLetters(Correspondence correspondence, EnquiryLinks links, Postcards postcards, Words words) {
		this.correspondence = correspondence;
		this.links = links;
		this.postcards = postcards;
		this.words = words;
	}

	/** With a link that stops it until printing. */
	void approved(long enquiry, Account account) {
		if (account.mail().isEmpty()) {
			return;
		}
		String link = this.links.link(enquiry);
		this.correspondence.write(account, "account/enquiry-approved",
				letter -> letter.with("way", way(account)).with("link", link));
	}

	private String way(Account account) {
		Locale locale = account.language();
		return this.postcards.standing(account.id(), CardKind.LOGIN_NOTICE)
			.map(card -> this.words.text(locale, NoticeWay.of(card, locale)))
			.orElse("");
	}

	void declined(Account account, DeclineReason reason) {
		this.correspondence.write(account, "account/enquiry-declined", letter -> letter.with("reason",
				this.words.text(account.language(), "account.declined." + reason.key(), List.of())));
	}

}
