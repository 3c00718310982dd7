package jp.mykempo.account.settings;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.SignedInMember;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Preferences;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「MyKempo ログイン情報変更メニュー」 (M1), and the size of letters in this browser. */
@Controller
class SettingsController {

	private final SettingsMenu menu;

	private final Preferences preferences;

	SettingsController(SettingsMenu menu, Preferences preferences) {
		this.menu = menu;
		this.preferences = preferences;
	}

	@GetMapping("/settings")
	Answer show(@AuthenticationPrincipal SignedInMember member, @RequestParam(defaultValue = "") String withdrawn,
			@RequestParam(defaultValue = "") String saved, Locale locale) {
		Account account = this.menu.account(member.account());
		String lastLogin = account.lastLogin().map(moment -> PeopleTime.fullMoment(moment, locale)).orElse("");
		String done = !withdrawn.isEmpty() ? "withdrawn" : !saved.isEmpty() ? "saved" : "";
		return new SettingsPage(this.menu.me(account, member.displayName()), this.menu.facts(account.id()),
				this.menu.sections(account.id()), lastLogin, done);
	}

	@PostMapping("/settings/text")
	Answer text(@RequestParam(defaultValue = "") String size, HttpServletResponse response) {
		this.preferences.keepLargeText(response, size.equals("large"));
		return Redirect.to("/settings?saved=1");
	}

}
