package jp.mykempo.account.desk;

import java.time.Clock;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Redirect;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 照合の制限の解除 (P4, O6). */
@Controller
@AllowedTo(Role.RECEPTION)
class LimitController {

	private static final String HERE = "/office/enquiries/limits";

	private final MatchingLimit limit;

	private final Clock clock;

	LimitController(MatchingLimit limit, Clock clock) {
		this.limit = limit;
		this.clock = clock;
	}

	@GetMapping(HERE)
	Answer show(@RequestParam(defaultValue = "") String lifted) {
		return new LimitPage(LimitForm.empty(), FieldErrors.none(), !lifted.isEmpty());
	}

	@PostMapping(HERE)
	Answer lift(LimitForm form) {
		FieldErrors errors = FieldErrors.none();
		LimitForm.Claim claim = form.toClaim(errors, PeopleTime.today(this.clock));
		if (claim == null) {
			return new LimitPage(form, errors, false);
		}
		this.limit.lift(claim);
		return Redirect.to(HERE + "?lifted=1");
	}

}
