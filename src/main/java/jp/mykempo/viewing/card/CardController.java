package jp.mykempo.viewing.card;

import java.util.Locale;
import java.util.Optional;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.site.Answer;
import jp.mykempo.viewing.core.CardViews;
import jp.mykempo.viewing.core.Choices;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「閲覧用パスワードのはがき」: where it is and about when it will be there (V6, X7). */
@Controller
class CardController {

	private final Choices choices;

	private final CardViews cards;

	CardController(Choices choices, CardViews cards) {
		this.choices = choices;
		this.cards = cards;
	}

	@GetMapping("/viewing/card")
	Answer show(@AuthenticationPrincipal CurrentMember member, @RequestParam(defaultValue = "") String news,
			Locale locale) {
		boolean wished = this.choices.get(member.account()).wished();
		return new CardPage(wished, wished ? this.cards.find(member.account(), locale) : Optional.empty(),
				news.equals("ordered") || news.equals("open") ? news : "");
	}

	/** The fourth request in 30 days: the desk may order. */
	@GetMapping("/viewing/limit")
	Answer tooMany() {
		return new LimitPage();
	}

}
