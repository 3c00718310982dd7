package jp.mykempo.postcards.printing;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.core.Batch;
import jp.mykempo.postcards.core.BatchKeys;
import jp.mykempo.site.Answer;
import jp.mykempo.site.NotHere;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Giving a batch up: printing failed, or it is not wanted any more. */
@Controller
@AllowedTo(Role.POSTCARDS)
class SpoilController {

	private static final String BATCH = "/office/postcards/batches/{number:" + Batch.NUMBER + "}";

	private final Spoiling spoiling;

	private final BatchKeys keys;

	SpoilController(Spoiling spoiling, BatchKeys keys) {
		this.spoiling = spoiling;
		this.keys = keys;
	}

	@GetMapping(BATCH + "/spoil")
	Answer check(@PathVariable String number, @RequestParam(defaultValue = "") String reason) {
		SpoiltFor why = reason(reason).orElseThrow(NotHere::new);
		return new SpoilPage(number, why.name(), why.isRemade());
	}

	/** The new batch's key is there before it; whatever key is not used is deleted. */
	@PostMapping(BATCH + "/spoilings")
	Answer spoil(@AuthenticationPrincipal CurrentStaff staff, @PathVariable String number,
			@RequestParam(defaultValue = "") String reason) {
		UUID key = this.keys.create();
		SpoilOutcome outcome = this.spoiling.spoil(number, reason(reason).orElseThrow(NotHere::new), staff.id(), key);
		return switch (outcome) {
			case SpoilOutcome.Remade remade -> Redirect.to("/office/postcards/batches/" + remade.number());
			case SpoilOutcome.BackInQueue back -> withoutKey(key, "/office/postcards/batches/" + number);
			case SpoilOutcome.NotNow late -> withoutKey(key, "/office/postcards/batches/" + number + "?problem=not-now");
		};
	}

	private Redirect withoutKey(UUID key, String path) {
		this.keys.delete(key);
		return Redirect.to(path);
	}

	/** What a clerk may say; that nothing is left the program finds itself. */
	private static Optional<SpoiltFor> reason(String name) {
		return Arrays.stream(SpoiltFor.values())
			.filter(reason -> reason.name().equals(name) && reason != SpoiltFor.EMPTY)
			.findFirst();
	}

}
