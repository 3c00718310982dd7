package jp.mykempo.account.former;

import java.util.Optional;

import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.RegisteredMail;
import jp.mykempo.account.core.SignedInMember;
import jp.mykempo.site.Answer;
import jp.mykempo.site.LocalPath;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page after a long absence, once a login (L4); it blocks nothing and changes nothing. */
@Controller
class BackController {

	private final Accounts accounts;

	BackController(Accounts accounts) {
		this.accounts = accounts;
	}

	@GetMapping("/welcome/back")
	Answer show(@AuthenticationPrincipal SignedInMember member, @RequestParam(defaultValue = "/home") String next) {
		if (!member.settled()) {
			return Redirect.to(member.duty().path());
		}
		String wanted = LocalPath.orElse(next, "/home");
		Optional<RegisteredMail> mail = this.accounts.get(member.account()).mail();
		return mail.isPresent() ? BackPage.of(mail.get(), wanted) : Redirect.to(wanted);
	}

}
