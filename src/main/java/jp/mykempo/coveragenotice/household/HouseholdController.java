package jp.mykempo.coveragenotice.household;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.membership.HouseholdObjections;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;
import jp.mykempo.viewing.BehindViewingGate;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「ご家族への表示」: the present choice, a check of what follows, and the change (X6). */
@Controller
class HouseholdController {

	private static final String HERE = "/settings/household";

	private static final String SHOWING = HERE + "/showing";

	private final HouseholdObjections objections;

	private final HouseholdChoice choice;

	HouseholdController(HouseholdObjections objections, HouseholdChoice choice) {
		this.objections = objections;
		this.choice = choice;
	}

	@GetMapping(HERE)
	Answer show(@AuthenticationPrincipal CurrentMember member, @RequestParam(defaultValue = "") String changed) {
		return page(member, !this.objections.stands(member.person()), !changed.isEmpty());
	}

	/** Whoever chooses what holds already has nothing to check. */
	@GetMapping(HERE + "/check")
	Answer check(@AuthenticationPrincipal CurrentMember member, @RequestParam(defaultValue = "") String shown) {
		boolean now = !this.objections.stands(member.person());
		if (shown.equals("yes") && !now) {
			return Redirect.to(SHOWING);
		}
		return shown.equals("no") && now ? new HouseholdCheckPage(false) : Redirect.to(HERE);
	}

	@PostMapping(HERE + "/objections")
	Answer hide(@AuthenticationPrincipal CurrentMember member) {
		this.choice.hide(member);
		return changed();
	}

	/** What is opened to somebody else is opened by the viewing password: a login alone may be known to the family. */
	@BehindViewingGate
	@GetMapping(SHOWING)
	Answer checkShowing(@AuthenticationPrincipal CurrentMember member) {
		return this.objections.stands(member.person()) ? new HouseholdCheckPage(true) : page(member, true, false);
	}

	@BehindViewingGate
	@PostMapping(SHOWING)
	Answer showAgain(@AuthenticationPrincipal CurrentMember member) {
		this.choice.show(member);
		return changed();
	}

	private HouseholdPage page(CurrentMember member, boolean shown, boolean changed) {
		return new HouseholdPage(shown, this.objections.concern(member.person()), changed);
	}

	private static Answer changed() {
		return Redirect.to(HERE + "?changed=1");
	}

}
