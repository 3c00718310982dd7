package jp.mykempo.account.former;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.account.core.Duty;
import jp.mykempo.account.core.MemberSession;
import jp.mykempo.account.core.SignedInMember;
import jp.mykempo.content.ConsentText;
import jp.mykempo.content.ConsentTexts;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Consent after the first login with an account of the former system (L1). */
@Controller
class ConsentController {

	private final ConsentTexts texts;

	private final Takeover takeover;

	private final MemberSession session;

	ConsentController(ConsentTexts texts, Takeover takeover, MemberSession session) {
		this.texts = texts;
		this.takeover = takeover;
		this.session = session;
	}

	@GetMapping("/welcome/consent")
	Answer ask(@AuthenticationPrincipal SignedInMember member, Locale locale) {
		return member.duty() == Duty.CONSENT ? page(locale) : Redirect.to(member.duty().path());
	}

	@PostMapping("/welcome/consent")
	Answer answer(@AuthenticationPrincipal SignedInMember member, ConsentForm form, Locale locale,
			HttpServletRequest request, HttpServletResponse response) {
		if (member.duty() != Duty.CONSENT) {
			return Redirect.to(member.duty().path());
		}
		return switch (form.toClaim(this.texts.current().version())) {
			case AGREED -> {
				this.takeover.agree(member, this.texts.current().version());
				this.session.know(request, response, member.withDuty(Duty.CONFIRM_ADDRESS));
				yield Redirect.to(Duty.CONFIRM_ADDRESS.path());
			}
			case DECLINED -> {
				this.takeover.decline(member, this.texts.current().version());
				this.session.end(request);
				yield Redirect.to("/welcome/declined");
			}
			case UNCLEAR -> page(locale);
		};
	}

	@GetMapping("/welcome/declined")
	Answer declined() {
		return new DeclinedPage();
	}

	private Answer page(Locale locale) {
		ConsentText text = this.texts.current();
		return new ConsentPage(text.version(), text.in(locale));
	}

}
