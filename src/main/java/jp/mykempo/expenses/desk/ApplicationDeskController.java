package jp.mykempo.expenses.desk;

import java.util.Locale;
import java.util.Optional;

import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.DeclineReason;
import jp.mykempo.expenses.core.Delivery;
import jp.mykempo.expenses.desk.NoticeDesk.Look;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.DeclineForm;
import jp.mykempo.office.ReasonForm;
import jp.mykempo.office.Role;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Message;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One application, and what becomes of it but its printing (C5, X6). */
@Controller
@AllowedTo(Role.HEALTH_DATA)
class ApplicationDeskController {

	private static final String HERE = ApplicationListController.HERE + "/{id:\\d{1,18}}";

	private final NoticeDesk desk;

	private final DeskActs acts;

	ApplicationDeskController(NoticeDesk desk, DeskActs acts) {
		this.desk = desk;
		this.acts = acts;
	}

	/** @param problem why the last act did not count */
	@GetMapping(HERE)
	Answer show(@PathVariable long id, @RequestParam(defaultValue = "") String problem,
			@AuthenticationPrincipal CurrentStaff staff, Locale locale) {
		Optional<Message> refusal = switch (problem) {
			case "nothing-there", "no-way", "overtaken", "reason", "not-now" -> Optional.of(Message.of("expenses.desk.problem." + problem));
			default -> Optional.empty();
		};
		return page(id, staff, locale, DeclineForm.empty(), FieldErrors.none(), refusal);
	}

	/** Why a protected person's application is looked at. */
	@PostMapping(HERE + "/openings")
	Answer open(@PathVariable long id, ReasonForm form, @AuthenticationPrincipal CurrentStaff staff) {
		FieldErrors errors = FieldErrors.none();
		String reason = form.toReason(errors);
		if (reason == null) {
			return new HiddenPage(id, form, errors);
		}
		this.desk.open(id, staff.id(), reason);
		return Redirect.to(path(id));
	}

	@PostMapping(HERE + "/ways")
	Answer settle(@PathVariable long id, @RequestParam(defaultValue = "") String way,
			@AuthenticationPrincipal CurrentStaff staff, Locale locale) {
		Delivery wanted = way.equals(Delivery.HOME.key()) ? Delivery.HOME
				: way.equals(Delivery.COUNTER.key()) ? Delivery.COUNTER : Delivery.UNSETTLED;
		return answer(this.acts.settle(id, staff.id(), wanted), id, staff, locale);
	}

	@PostMapping(HERE + "/postings")
	Answer post(@PathVariable long id, @AuthenticationPrincipal CurrentStaff staff, Locale locale) {
		return answer(this.acts.post(id, staff.id()), id, staff, locale);
	}

	@PostMapping(HERE + "/recalls")
	Answer takeBack(@PathVariable long id, @AuthenticationPrincipal CurrentStaff staff, Locale locale) {
		return answer(this.acts.takeBack(id, staff.id()), id, staff, locale);
	}

	@PostMapping(HERE + "/refusals")
	Answer decline(@PathVariable long id, DeclineForm form, @AuthenticationPrincipal CurrentStaff staff, Locale locale) {
		FieldErrors errors = FieldErrors.none();
		DeclineReason reason = form.toReason(DeclineReason.values(), errors);
		return reason == null ? page(id, staff, locale, form, errors, Optional.empty())
				: answer(this.acts.decline(id, staff.id(), reason, form.words()), id, staff, locale);
	}

	private Answer answer(DeskOutcome outcome, long id, CurrentStaff staff, Locale locale) {
		return switch (outcome) {
			case DeskOutcome.Done done -> Redirect.to(path(id));
			case DeskOutcome.Hidden hidden -> Redirect.to(path(id));
			case DeskOutcome.NotFit unfit -> page(id, staff, locale, DeclineForm.empty(), FieldErrors.none(),
					Optional.of(Message.of(unfit.reason().key())));
			case DeskOutcome.Overtaken overtaken -> page(id, staff, locale, DeclineForm.empty(), FieldErrors.none(),
					Optional.of(overtaken(overtaken.state())));
		};
	}

	private static Message overtaken(ApplicationState state) {
		return Message.of("expenses.desk.overtaken", Message.of("expenses.application.state." + state.key()));
	}

	private Answer page(long id, CurrentStaff staff, Locale locale, DeclineForm form, FieldErrors errors,
			Optional<Message> refusal) {
		return switch (this.desk.look(id, staff.id())) {
			case Look.Hidden hidden -> new HiddenPage(id, new ReasonForm(null), FieldErrors.none());
			case Look.Shown look -> new ApplicationView(look, locale).page(form, errors, refusal);
		};
	}

	private static String path(long id) {
		return ApplicationListController.HERE + "/" + id;
	}

}
