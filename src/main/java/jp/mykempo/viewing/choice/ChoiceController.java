package jp.mykempo.viewing.choice;

import java.util.Locale;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;
import jp.mykempo.viewing.core.Choice;
import jp.mykempo.viewing.core.Choices;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「健康・医療情報Web表示変更」: the present choice, a check of what follows, and the change (M7). */
@Controller
class ChoiceController {

	private static final String HERE = "/settings/viewing";

	private final Choices choices;

	private final ChoiceChange change;

	ChoiceController(Choices choices, ChoiceChange change) {
		this.choices = choices;
		this.change = change;
	}

	@GetMapping(HERE)
	Answer show(@AuthenticationPrincipal CurrentMember member, @RequestParam(defaultValue = "") String changed,
			Locale locale) {
		Choice choice = this.choices.get(member.account());
		return new ChoicePage(choice.wished(), PeopleTime.fullDate(PeopleTime.day(choice.since()), locale),
				!changed.isEmpty());
	}

	/** Whoever chooses what is chosen already has nothing to check. */
	@GetMapping(HERE + "/check")
	Answer check(@AuthenticationPrincipal CurrentMember member, @RequestParam(defaultValue = "") String wished) {
		boolean now = this.choices.get(member.account()).wished();
		return wished.equals(now ? "no" : "yes") ? new ChoiceCheckPage(!now) : Redirect.to(HERE);
	}

	@PostMapping(HERE + "/choices")
	Answer change(@AuthenticationPrincipal CurrentMember member, @RequestParam(defaultValue = "") String wished) {
		if (!wished.equals("yes") && !wished.equals("no")) {
			return Redirect.to(HERE);
		}
		if (wished.equals("yes")) {
			return Redirect.to(WishController.next(this.change.wish(member)));
		}
		this.change.decline(member);
		return Redirect.to(HERE + "?changed=1");
	}

}
