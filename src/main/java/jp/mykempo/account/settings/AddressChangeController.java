package jp.mykempo.account.settings;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.AddressChanges;
import jp.mykempo.account.core.AddressLetter;
import jp.mykempo.account.core.RecentProof;
import jp.mykempo.account.core.SignedInMember;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Answer;
import jp.mykempo.site.EntryCookies;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 「メールアドレス変更」 up to the mail (M3): password if long ago (P8), new address, check; the address waits in the session. */
@Controller
class AddressChangeController {

	private static final String HERE = "/settings/address";

	private static final String CHECK = HERE + "/check";

	/** Session attribute: the address that was typed and not sent yet. */
	private static final String TYPED = "settings.address";

	private final Accounts accounts;

	private final AddressChange change;

	private final AddressChanges changes;

	private final RecentProof proof;

	private final EntryCookies entries;

	AddressChangeController(Accounts accounts, AddressChange change, AddressChanges changes, RecentProof proof,
			EntryCookies entries) {
		this.accounts = accounts;
		this.change = change;
		this.changes = changes;
		this.proof = proof;
		this.entries = entries;
	}

	@GetMapping(HERE)
	Answer show(@AuthenticationPrincipal SignedInMember member, HttpServletRequest request,
			HttpServletResponse response) {
		if (!this.proof.of(member)) {
			return proofFirst(HERE);
		}
		Map<String, String> kept = this.entries.giveBack(request, response);
		return page(this.accounts.get(member.account()), new AddressForm(kept.get("mail"), kept.get("mail2")),
				FieldErrors.none());
	}

	@PostMapping(HERE)
	Answer enter(@AuthenticationPrincipal SignedInMember member, AddressForm form, HttpSession session) {
		Account account = this.accounts.get(member.account());
		FieldErrors errors = FieldErrors.none();
		MailAddress address = form.toAddress(errors);
		if (address != null && this.change.isRegistered(account, address)) {
			errors.add("mail", "account.settings.mail.same");
		}
		if (errors.any()) {
			return page(account, form, errors);
		}
		session.setAttribute(TYPED, address.text());
		return Redirect.to(CHECK);
	}

	@GetMapping(CHECK)
	Answer check(@AuthenticationPrincipal SignedInMember member, HttpSession session) {
		if (!this.proof.of(member)) {
			return proofFirst(CHECK);
		}
		return session.getAttribute(TYPED) instanceof String typed ? check(member, typed, "") : Redirect.to(HERE);
	}

	@PostMapping(HERE + "/changes")
	Answer send(@AuthenticationPrincipal SignedInMember member, HttpSession session, Locale locale) {
		if (!this.proof.of(member)) {
			return proofFirst(CHECK);
		}
		if (!(session.getAttribute(TYPED) instanceof String typed)) {
			return Redirect.to(HERE);
		}
		return switch (this.change.begin(this.accounts.get(member.account()), new MailAddress(typed))) {
			case AddressLetter.TooManyToday(Instant again) -> check(member, typed, PeopleTime.moment(again, locale));
			case AddressLetter.Sent sent -> sent(session);
			case AddressLetter.NothingPending nothing -> throw new IllegalStateException("a change that has begun waits");
		};
	}

	private static Answer sent(HttpSession session) {
		session.removeAttribute(TYPED);
		return Redirect.to(HERE + "/sent");
	}

	private Answer check(SignedInMember member, String typed, String again) {
		Account account = this.accounts.get(member.account());
		return new AddressCheckPage(AddressChange.registered(account), typed, account.chosenLoginId().isEmpty(), again);
	}

	private Answer page(Account account, AddressForm form, FieldErrors errors) {
		String waiting = this.changes.find(account.id()).map(pending -> pending.address().text()).orElse("");
		return new AddressPage(AddressChange.registered(account), waiting, form, errors);
	}

	private static Answer proofFirst(String next) {
		return Redirect.to("/settings/proof?next=" + next);
	}

}
