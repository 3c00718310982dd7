package jp.mykempo.expenses.desk;

import java.util.Arrays;
import java.util.Optional;

import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.ReturnReason;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 返戻: a notice came back, is sent again, or had not come back after all (O11). */
@Controller
@AllowedTo(Role.HEALTH_DATA)
class ReturnController {

	private static final String HERE = ApplicationListController.HERE + "/{id:\\d{1,18}}/returns";

	private final NoticeReturns returns;

	ReturnController(NoticeReturns returns) {
		this.returns = returns;
	}

	@PostMapping(HERE)
	Answer note(@PathVariable long id, @RequestParam(defaultValue = "") String reason,
			@AuthenticationPrincipal CurrentStaff staff) {
		Optional<ReturnReason> why = Arrays.stream(ReturnReason.values()).filter(one -> one.name().equals(reason)).findFirst();
		return why.isEmpty() ? back(id, "?problem=reason") : answer(id, this.returns.note(id, staff.id(), why.get()));
	}

	@PostMapping(HERE + "/recalls")
	Answer takeBack(@PathVariable long id, @AuthenticationPrincipal CurrentStaff staff) {
		return answer(id, this.returns.takeBack(id, staff.id()));
	}

	@PostMapping(HERE + "/resendings")
	Answer sendAgain(@PathVariable long id, @AuthenticationPrincipal CurrentStaff staff) {
		return answer(id, this.returns.sendAgain(id, staff.id()));
	}

	private static Redirect answer(long id, DeskOutcome outcome) {
		return switch (outcome) {
			case DeskOutcome.Done done -> back(id, "");
			case DeskOutcome.Hidden hidden -> back(id, "");
			case DeskOutcome.NotFit unfit -> back(id, "?problem=not-now");
			case DeskOutcome.Overtaken overtaken -> back(id, "?problem=not-now");
		};
	}

	private static Redirect back(long id, String problem) {
		return Redirect.to(ApplicationListController.HERE + "/" + id + problem);
	}

}
