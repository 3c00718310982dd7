package jp.mykempo.coveragenotice.household;

import java.time.Clock;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.membership.HouseholdObjections;
import jp.mykempo.membership.Member;
import jp.mykempo.membership.Members;
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

	private final Members members;

	private final Clock clock;

	HouseholdController(HouseholdObjections objections, HouseholdChoice choice, Members members, Clock clock) {
		this.objections = objections;
		this.choice = choice;
		this.members = members;
		this.clock = clock;
	}

	@GetMapping(HERE)
	Answer show(@AuthenticationPrincipal CurrentMember member, @RequestParam(defaultValue = "") String changed) {
		boolean insured = this.members.find(member.person(), PeopleTime.day(this.clock.instant()))
			.map(Member::insuredPerson)
			.orElse(false);
		return new HouseholdPage(!this.objections.stands(member.person()), insured, !changed.isEmpty());
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
