package jp.mykempo.account.enquiry;

import java.util.Locale;
import java.util.Optional;

import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Enquiries;
import jp.mykempo.account.core.EnquiryStanding;
import jp.mykempo.account.core.NoticeWay;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.site.Message;

import org.springframework.stereotype.Component;

/** How a member's enquiry stands (お問い合わせの状況), with the card that was ordered for it (F6, V6, X7). */
@Component
class EnquiryProgress {

	private final Enquiries enquiries;

	private final Postcards postcards;

	private final ExpectedPosting posting;

	EnquiryProgress(Enquiries enquiries, Postcards postcards, ExpectedPosting posting) {
		this.enquiries = enquiries;
		this.postcards = postcards;
		this.posting = posting;
	}

	/** Empty where there is none, or the last one ended long ago. */
	Optional<EnquiryStatePage> of(Account account, Locale locale) {
		return this.enquiries.findLatest(account.person())
			.map(standing -> new EnquiryStatePage(standing, this.posting.about(standing.receivedAt()),
					way(standing, account, locale)));
	}

	private Optional<Message> way(EnquiryStanding standing, Account account, Locale locale) {
		return switch (standing.state()) {
			case RECEIVED, DECLINED, STOPPED -> Optional.empty();
			case APPROVED, POSTED -> this.postcards.standing(account.id(), CardKind.LOGIN_NOTICE)
				.map(card -> NoticeWay.of(card, locale));
		};
	}

}
