package jp.mykempo.account.desk;

import java.util.Locale;
import java.util.Optional;

import jp.mykempo.account.core.DeclineReason;
import jp.mykempo.account.core.NoticeWay;
import jp.mykempo.account.desk.EnquiryDesk.Look;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.DeclineForm;
import jp.mykempo.office.ReasonForm;
import jp.mykempo.office.Role;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Message;
import jp.mykempo.site.NotHere;
import jp.mykempo.site.Redirect;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One enquiry, and what becomes of it (F6, X6). */
@Controller
@AllowedTo(Role.RECEPTION)
class EnquiryDeskController {

	private static final String HERE = "/office/enquiries/{id}";

	private final EnquiryDesk desk;

	private final EnquiryDecision decision;

	EnquiryDeskController(EnquiryDesk desk, EnquiryDecision decision) {
		this.desk = desk;
		this.decision = decision;
	}

	@GetMapping(HERE)
	Answer show(@PathVariable String id, @AuthenticationPrincipal CurrentStaff staff, Locale locale) {
		return page(number(id), staff, locale, DeclineForm.empty(), FieldErrors.none(), Optional.empty());
	}

	/** Why a protected person's enquiry is looked at. */
	@PostMapping(HERE + "/openings")
	Answer open(@PathVariable String id, ReasonForm form, @AuthenticationPrincipal CurrentStaff staff) {
		FieldErrors errors = FieldErrors.none();
		String reason = form.toReason(errors);
		if (reason == null) {
			return new HiddenPage(number(id), form, errors);
		}
		this.desk.open(number(id), staff.id(), reason);
		return Redirect.to(path(number(id)));
	}

	@PostMapping(HERE + "/approvals")
	Answer approve(@PathVariable String id, @AuthenticationPrincipal CurrentStaff staff, Locale locale) {
		return answer(this.decision.approve(number(id), staff.id()), number(id), staff, locale);
	}

	@PostMapping(HERE + "/refusals")
	Answer decline(@PathVariable String id, DeclineForm form, @AuthenticationPrincipal CurrentStaff staff,
			Locale locale) {
		FieldErrors errors = FieldErrors.none();
		DeclineReason reason = form.toReason(DeclineReason.values(), errors);
		return reason == null ? page(number(id), staff, locale, form, errors, Optional.empty())
				: answer(this.decision.decline(number(id), staff.id(), reason, form.words()), number(id), staff, locale);
	}

	private Answer answer(DecisionOutcome outcome, long id, CurrentStaff staff, Locale locale) {
		return switch (outcome) {
			case DecisionOutcome.Done done -> Redirect.to(path(id));
			case DecisionOutcome.Hidden hidden -> Redirect.to(path(id));
			case DecisionOutcome.Overtaken overtaken -> refused(id, staff, locale, Message.of("account.desk.overtaken",
					Message.of("account.enquiry.state." + overtaken.state().key())));
			case DecisionOutcome.CardUnderWay under -> refused(id, staff, locale,
					Message.of("account.desk.underWay", NoticeWay.of(under.card(), locale)));
			case DecisionOutcome.NoAccount none -> refused(id, staff, locale, Message.of("account.desk.noAccount"));
		};
	}

	private Answer refused(long id, CurrentStaff staff, Locale locale, Message why) {
		return page(id, staff, locale, DeclineForm.empty(), FieldErrors.none(), Optional.of(why));
	}

	private Answer page(long id, CurrentStaff staff, Locale locale, DeclineForm form, FieldErrors errors,
			Optional<Message> refusal) {
		return switch (this.desk.look(id, staff.id())) {
			case Look.Hidden hidden -> new HiddenPage(id, new ReasonForm(null), FieldErrors.none());
			case Look.Shown look -> {
				EnquiryFacts facts = new EnquiryFacts(look, locale);
				yield new EnquiryPage(facts.head(), facts.person(), facts.account(), facts.others(), form, errors, refusal);
			}
		};
	}

	private static String path(long id) {
		return "/office/enquiries/" + id;
	}

	private static long number(String id) {
		if (!id.matches("[0-9]{1,18}")) {
			throw new NotHere();
		}
		return Long.parseLong(id);
	}

}
