package jp.mykempo.account.registration;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import jp.mykempo.content.ConsentTexts;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first step of a registration: consent, without which nothing goes on (R1). */
@Controller
class RegistrationConsentController {

	private final ConsentTexts texts;

	private final RegistrationCookies cookies;

	RegistrationConsentController(ConsentTexts texts, RegistrationCookies cookies) {
		this.texts = texts;
		this.cookies = cookies;
	}

	@GetMapping("/register")
	Answer ask(Locale locale) {
		return new ConsentPage(this.texts.current().in(locale));
	}

	@PostMapping("/register")
	Answer answer(@RequestParam(defaultValue = "") String consent, HttpServletResponse response) {
		return switch (consent) {
			case "yes" -> {
				this.cookies.agree(response);
				yield Redirect.to("/register/form");
			}
			case "no" -> {
				this.cookies.forget(response);
				yield Redirect.to("/register/declined");
			}
			default -> Redirect.to("/register");
		};
	}

	@GetMapping("/register/declined")
	Answer declined() {
		return new DeclinedPage();
	}

}
