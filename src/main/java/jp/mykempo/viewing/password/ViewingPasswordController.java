package jp.mykempo.viewing.password;

import java.time.Instant;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jp.mykempo.account.CurrentMember;
import jp.mykempo.account.MemberPasswordRules;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;
import jp.mykempo.viewing.core.GateSession;
import jp.mykempo.viewing.core.Passwords;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 「健康・医療情報パスワード変更」 (M5): the session at hand goes on, under a new id. */
@Controller
class ViewingPasswordController {

	private static final String HERE = "/settings/viewing/password";

	/** Says what there is instead of a password. */
	private static final String CARD = "/viewing/card";

	private final Passwords passwords;

	private final MemberPasswordRules rules;

	private final ViewingPasswordChange change;

	private final GateSession session;

	ViewingPasswordController(Passwords passwords, MemberPasswordRules rules, ViewingPasswordChange change,
			GateSession session) {
		this.passwords = passwords;
		this.rules = rules;
		this.change = change;
		this.session = session;
	}

	@GetMapping(HERE)
	Answer show(@AuthenticationPrincipal CurrentMember member) {
		return this.passwords.isAlive(member.account()) ? page(FieldErrors.none()) : Redirect.to(CARD);
	}

	@PostMapping(HERE)
	Answer change(@AuthenticationPrincipal CurrentMember member, ViewingPasswordForm form, HttpServletRequest request,
			Locale locale) {
		FieldErrors errors = form.check(password -> this.rules.check(member.account(), password));
		if (errors.any()) {
			return page(errors);
		}
		return switch (this.change.change(member.account(), form, this.session.opening(request))) {
			case ChangeOutcome.Changed changed -> {
				request.changeSessionId();
				yield Redirect.to(HERE + "/done");
			}
			case ChangeOutcome.Wrong(int left) -> refused("current", "viewing.password.current.wrong", left);
			case ChangeOutcome.Shut(Instant until) ->
				refused("current", "viewing.password.current.shut", PeopleTime.moment(until, locale));
			case ChangeOutcome.Stopped stopped -> refused("current", "viewing.password.current.stopped");
			case ChangeOutcome.SameAsLogin same -> refused("password", "viewing.password.new.login");
			case ChangeOutcome.SameAsBefore same -> refused("password", "viewing.password.new.same");
			case ChangeOutcome.Gone gone -> Redirect.to(CARD);
		};
	}

	@GetMapping(HERE + "/done")
	Answer done() {
		return new ViewingPasswordDonePage();
	}

	private Answer refused(String field, String key, Object... arguments) {
		return page(FieldErrors.at(field, key, arguments));
	}

	private ViewingPasswordPage page(FieldErrors errors) {
		return new ViewingPasswordPage(this.rules.shortest(), errors);
	}

}
