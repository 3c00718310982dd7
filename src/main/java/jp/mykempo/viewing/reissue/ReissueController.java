package jp.mykempo.viewing.reissue;

import java.util.Locale;
import java.util.Optional;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.postcards.MemberCardState;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;
import jp.mykempo.viewing.core.CardView;
import jp.mykempo.viewing.core.CardViews;
import jp.mykempo.viewing.core.Choices;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「閲覧用パスワードを忘れた方はこちら」 (V4, M6). */
@Controller
class ReissueController {

	private static final String HERE = "/viewing/reissue";

	private static final String WISH = "/viewing/wish";

	private final Reissue reissue;

	private final Choices choices;

	private final CardViews cards;

	ReissueController(Reissue reissue, Choices choices, CardViews cards) {
		this.reissue = reissue;
		this.choices = choices;
		this.cards = cards;
	}

	@GetMapping(HERE)
	Answer ask(@AuthenticationPrincipal CurrentMember member, @RequestParam(defaultValue = "") String unticked,
			Locale locale) {
		if (!this.choices.get(member.account()).wished()) {
			return Redirect.to(WISH);
		}
		Optional<CardView> card = this.cards.find(member.account(), locale)
			.filter(found -> found.open() || found.state() == MemberCardState.POSTED);
		return new ReissuePage(card,
				unticked.isEmpty() ? FieldErrors.none() : FieldErrors.at("reissue", "viewing.reissue.unticked"));
	}

	@PostMapping("/viewing/reissues")
	Answer request(@AuthenticationPrincipal CurrentMember member, @RequestParam(defaultValue = "") String reissue) {
		if (!reissue.equals("yes")) {
			return Redirect.to(HERE + "?unticked=1");
		}
		return switch (this.reissue.request(member)) {
			case ReissueOutcome.Ordered ordered -> Redirect.to("/viewing/card?news=ordered");
			case ReissueOutcome.UnderWay underWay -> Redirect.to("/viewing/card?news=open");
			case ReissueOutcome.TooMany tooMany -> Redirect.to("/viewing/limit");
			case ReissueOutcome.NotOptedIn notOptedIn -> Redirect.to(WISH);
		};
	}

}
