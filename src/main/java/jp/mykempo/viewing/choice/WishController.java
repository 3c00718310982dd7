package jp.mykempo.viewing.choice;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 「パスワードを希望する」: the way from the gate to a first postcard (V5). */
@Controller
class WishController {

	private final ChoiceChange change;

	WishController(ChoiceChange change) {
		this.change = change;
	}

	@GetMapping("/viewing/wish")
	Answer ask() {
		return new WishPage();
	}

	@PostMapping("/viewing/wishes")
	Answer wish(@AuthenticationPrincipal CurrentMember member) {
		return Redirect.to(next(this.change.wish(member)));
	}

	/** The page that says what is under way now, or whom to ask. */
	static String next(WishOutcome outcome) {
		return switch (outcome) {
			case WishOutcome.Ordered ordered -> "/viewing/card?news=ordered";
			case WishOutcome.AsBefore asBefore -> "/viewing/card";
			case WishOutcome.TooMany tooMany -> "/viewing/limit";
		};
	}

}
