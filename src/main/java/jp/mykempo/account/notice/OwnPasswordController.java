package jp.mykempo.account.notice;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.BrowserSession;
import jp.mykempo.access.Sessions;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.Duty;
import jp.mykempo.account.core.MemberSession;
import jp.mykempo.account.core.NewPasswordForm;
import jp.mykempo.account.core.RecentProof;
import jp.mykempo.account.core.SignedInMember;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The first page after a login with a posted one-time password (F6). */
@Controller
class OwnPasswordController {

	private final Accounts accounts;

	private final OwnPassword ownPassword;

	private final MemberSession session;

	private final Sessions sessions;

	private final RecentProof proof;

	OwnPasswordController(Accounts accounts, OwnPassword ownPassword, MemberSession session, Sessions sessions,
			RecentProof proof) {
		this.accounts = accounts;
		this.ownPassword = ownPassword;
		this.session = session;
		this.sessions = sessions;
		this.proof = proof;
	}

	@GetMapping("/welcome/password")
	Answer ask(@AuthenticationPrincipal SignedInMember member) {
		return member.duty() == Duty.SET_PASSWORD ? page(this.accounts.get(member.account()), FieldErrors.none())
				: Redirect.to(member.duty().path());
	}

	@PostMapping("/welcome/password")
	Answer set(@AuthenticationPrincipal SignedInMember member, NewPasswordForm form, HttpServletRequest request,
			HttpServletResponse response) {
		if (member.duty() != Duty.SET_PASSWORD) {
			return Redirect.to(member.duty().path());
		}
		Account account = this.accounts.get(member.account());
		FieldErrors errors = FieldErrors.none();
		String password = form.take(errors, typed -> this.ownPassword.check(account, typed));
		return password == null ? page(account, errors) : set(member, account, password, request, response);
	}

	private Answer set(SignedInMember member, Account account, String password, HttpServletRequest request,
			HttpServletResponse response) {
		UUID current = BrowserSession.current(request.getSession());
		Optional<Duty> next = this.ownPassword.set(account, password, current);
		if (next.isEmpty()) {
			this.session.end(request);
			return new OverPage();
		}
		request.changeSessionId();
		this.session.know(request, response, member.withGeneration(this.sessions.generation(member.name()))
			.withDuty(next.get())
			.provedAt(this.proof.now()));
		return Redirect.to(next.get().path());
	}

	private Answer page(Account account, FieldErrors errors) {
		return new OwnPasswordPage(this.ownPassword.shortest(), account.loginId(), errors);
	}

}
