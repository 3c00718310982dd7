package jp.mykempo.account.settings;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.AddressChanges;
import jp.mykempo.account.core.AddressLetter;
import jp.mykempo.account.core.PendingAddress;
import jp.mykempo.account.core.SignedInMember;
import jp.mykempo.content.HelpTexts;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The new address while it waits for its link (M3): what to do about the mail, sending it again, giving it up. */
@Controller
class PendingAddressController {

	private static final String SENT = "/settings/address/sent";

	private final Accounts accounts;

	private final AddressChanges changes;

	private final HelpTexts help;

	PendingAddressController(Accounts accounts, AddressChanges changes, HelpTexts help) {
		this.accounts = accounts;
		this.changes = changes;
		this.help = help;
	}

	@GetMapping(SENT)
	Answer show(@AuthenticationPrincipal SignedInMember member, @RequestParam(defaultValue = "") String resent,
			Locale locale) {
		return page(this.accounts.get(member.account()), !resent.isEmpty(), "", locale);
	}

	/** 「確認メールを送り直す」. */
	@PostMapping("/settings/address/letters")
	Answer resend(@AuthenticationPrincipal SignedInMember member, Locale locale) {
		Account account = this.accounts.get(member.account());
		return switch (this.changes.resend(account)) {
			case AddressLetter.Sent sent -> Redirect.to(SENT + "?resent=1");
			case AddressLetter.NothingPending nothing -> Redirect.to("/settings");
			case AddressLetter.TooManyToday(Instant again) -> page(account, false, PeopleTime.moment(again, locale), locale);
		};
	}

	@PostMapping("/settings/address/withdrawals")
	Answer withdraw(@AuthenticationPrincipal SignedInMember member) {
		this.changes.withdraw(this.accounts.get(member.account()));
		return Redirect.to("/settings?withdrawn=1");
	}

	private Answer page(Account account, boolean resent, String again, Locale locale) {
		Optional<PendingAddress> pending = this.changes.find(account.id());
		return pending.<Answer>map(waiting -> new AddressSentPage(waiting.address().text(),
				AddressChange.registered(account), PeopleTime.moment(waiting.until(), locale),
				this.help.mailThatDoesNotArrive(locale), resent, again))
			.orElseGet(() -> Redirect.to("/settings"));
	}

}
