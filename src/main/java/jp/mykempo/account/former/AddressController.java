package jp.mykempo.account.former;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.AddressChanges;
import jp.mykempo.account.core.AddressLetter;
import jp.mykempo.account.core.AddressReason;
import jp.mykempo.account.core.Duty;
import jp.mykempo.account.core.MemberSession;
import jp.mykempo.account.core.PendingAddress;
import jp.mykempo.account.core.SignedInMember;
import jp.mykempo.content.HelpTexts;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Answer;
import jp.mykempo.site.EntryCookies;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Message;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The address of an account of the former system, or after a login notice: confirmed as it is, replaced, or entered for
 * the first time (L2, L3, F6). */
@Controller
class AddressController {

	private static final String SENT = "/welcome/address/sent";

	private static final String NEW = "/welcome/address/new";

	private final Takeover takeover;

	private final Accounts accounts;

	private final AddressChanges changes;

	private final HelpTexts help;

	private final MemberSession session;

	private final EntryCookies entries;

	AddressController(Takeover takeover, Accounts accounts, AddressChanges changes, HelpTexts help,
			MemberSession session, EntryCookies entries) {
		this.takeover = takeover;
		this.accounts = accounts;
		this.changes = changes;
		this.help = help;
		this.session = session;
		this.entries = entries;
	}

	@GetMapping("/welcome/address")
	Answer show(@AuthenticationPrincipal SignedInMember member, HttpServletRequest request,
			HttpServletResponse response) {
		return whileDue(member, request, response, account -> registered(account).<Answer>map(
				address -> page(account, address, Optional.empty())).orElseGet(() -> Redirect.to(NEW)));
	}

	@PostMapping("/welcome/address")
	Answer keep(@AuthenticationPrincipal SignedInMember member, HttpServletRequest request,
			HttpServletResponse response, Locale locale) {
		return whileDue(member, request, response,
				account -> registered(account).map(address -> answer(begin(account, address), locale,
						refusal -> page(account, address, refusal)))
					.orElseGet(() -> Redirect.to(NEW)));
	}

	@GetMapping(NEW)
	Answer ask(@AuthenticationPrincipal SignedInMember member, HttpServletRequest request,
			HttpServletResponse response) {
		return whileDue(member, request, response, account -> new NewAddressPage(registered(account).isPresent(), account.formerSystem(),
				this.entries.giveBack(request, response).getOrDefault("address", ""), FieldErrors.none(), Optional.empty()));
	}

	@PostMapping(NEW)
	Answer replace(@AuthenticationPrincipal SignedInMember member, AddressForm form, HttpServletRequest request,
			HttpServletResponse response, Locale locale) {
		return whileDue(member, request, response, account -> {
			FieldErrors errors = FieldErrors.none();
			MailAddress address = form.toClaim(errors);
			boolean registered = registered(account).isPresent();
			return errors.any() ? new NewAddressPage(registered, account.formerSystem(), form.address(), errors, Optional.empty())
					: answer(begin(account, address), locale,
							refusal -> new NewAddressPage(registered, account.formerSystem(), form.address(), FieldErrors.none(), refusal));
		});
	}

	@GetMapping(SENT)
	Answer sent(@AuthenticationPrincipal SignedInMember member, HttpServletRequest request,
			HttpServletResponse response, Locale locale) {
		return whileDue(member, request, response, account -> pending(account, locale, Optional.empty()));
	}

	@PostMapping(SENT)
	Answer resend(@AuthenticationPrincipal SignedInMember member, HttpServletRequest request,
			HttpServletResponse response, Locale locale) {
		return whileDue(member, request, response, account -> answer(this.changes.resend(account), locale,
				refusal -> pending(account, locale, refusal)));
	}

	/** A link used in another window may have done the duty meanwhile: then the site is open. */
	private Answer whileDue(SignedInMember member, HttpServletRequest request, HttpServletResponse response,
			Function<Account, Answer> page) {
		if (member.duty() != Duty.CONFIRM_ADDRESS) {
			return Redirect.to(member.duty().path());
		}
		if (this.takeover.isAddressDue(member.account())) {
			return page.apply(this.accounts.get(member.account()));
		}
		this.session.know(request, response, member.withDuty(Duty.NONE));
		return Redirect.to(Duty.NONE.path());
	}

	private AddressLetter begin(Account account, MailAddress address) {
		return this.changes.begin(account, address,
				account.formerSystem() ? AddressReason.FORMER_SYSTEM : AddressReason.LOGIN_NOTICE);
	}

	private static AddressPage page(Account account, MailAddress address, Optional<Message> refusal) {
		return new AddressPage(address.text(), account.formerSystem(), refusal);
	}

	private static Answer answer(AddressLetter letter, Locale locale, Function<Optional<Message>, Answer> refused) {
		return switch (letter) {
			case AddressLetter.Sent sent -> Redirect.to(SENT);
			case AddressLetter.TooManyToday(var again) ->
				refused.apply(Optional.of(Message.of("account.former.tooMany", PeopleTime.moment(again, locale))));
			case AddressLetter.NothingPending nothing -> Redirect.to(Duty.CONFIRM_ADDRESS.path());
		};
	}

	private Answer pending(Account account, Locale locale, Optional<Message> refusal) {
		Optional<PendingAddress> pending = this.changes.find(account.id());
		return pending.<Answer>map(waiting -> new SentPage(waiting.address().text(),
				PeopleTime.moment(waiting.until(), locale), account.formerSystem(), this.help.mailThatDoesNotArrive(locale), refusal))
			.orElseGet(() -> Redirect.to(Duty.CONFIRM_ADDRESS.path()));
	}

	private static Optional<MailAddress> registered(Account account) {
		return account.mail().map(mail -> mail.address());
	}

}
