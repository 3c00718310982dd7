package jp.mykempo.coveragenotice.household;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.membership.HouseholdObjections;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「ご家族への表示」: the present choice, a check of what follows, and the change (X6). */
@Controller
class HouseholdController {

	private static final String HERE = "/settings/household";

	private final HouseholdObjections objections;

	private final HouseholdChoice choice;

	HouseholdController(HouseholdObjections objections, HouseholdChoice choice) {
		this.objections = objections;
		this.choice = choice;
	}

	@GetMapping(HERE)
	Answer show(@AuthenticationPrincipal CurrentMember member, @RequestParam(defaultValue = "") String changed) {
		return new HouseholdPage(!this.objections.stands(member.person()), this.objections.concern(member.person()),
				!changed.isEmpty());
	}

	/** Whoever chooses what holds already has nothing to check. */
	@GetMapping(HERE + "/check")
	Answer check(@AuthenticationPrincipal CurrentMember member, @RequestParam(defaultValue = "") String shown) {
		boolean now = !this.objections.stands(member.person());
		return shown.equals(now ? "no" : "yes") ? new HouseholdCheckPage(!now) : Redirect.to(HERE);
	}

	@PostMapping(HERE + "/choices")
	Answer change(@AuthenticationPrincipal CurrentMember member, @RequestParam(defaultValue = "") String shown) {
		switch (shown) {
			case "yes" -> this.choice.show(member);
			case "no" -> this.choice.hide(member);
			default -> {
				return Redirect.to(HERE);
			}
		}
		return Redirect.to(HERE + "?changed=1");
	}

}
