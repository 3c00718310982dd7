package jp.mykempo.expenses.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.expenses.core.ExpenseYears;
import jp.mykempo.expenses.core.NoticePeriod;
import jp.mykempo.site.Answer;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Message;
import jp.mykempo.site.NotHere;
import jp.mykempo.site.Redirect;
import jp.mykempo.viewing.BehindViewingGate;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「医療費のお知らせ」の申請: what was applied for and how it stands; the form, its check, and the application (C5). */
@Controller
@BehindViewingGate(insuredPersonOnly = true)
class ApplicationsController {

	static final String HERE = "/expenses/applications";

	private final NoticeApplication application;

	private final OwnApplications applications;

	private final ExpenseYears years;

	ApplicationsController(NoticeApplication application, OwnApplications applications, ExpenseYears years) {
		this.application = application;
		this.applications = applications;
		this.years = years;
	}

	@GetMapping(HERE)
	Answer list(@AuthenticationPrincipal CurrentMember member, @RequestParam(defaultValue = "") String news, Locale locale) {
		LocalDate today = this.years.today();
		return new ApplicationsPage(this.applications.list(member.person(), today)
			.stream()
			.map(one -> ApplicationsPage.Card.of(one, today, locale))
			.toList(), List.of("received", "withdrawn", "too-late").contains(news) ? news : "");
	}

	/** The last whole year to begin with: that is what a tax return needs. */
	@GetMapping(HERE + "/new")
	Answer form(ApplicationForm form) {
		boolean empty = form.fromYear().isEmpty() && form.toYear().isEmpty();
		ApplicationForm shown = empty ? ApplicationForm.of(NoticePeriod.ofYear(this.years.today().getYear() - 1)) : form;
		return new ApplicationFormPage(shown, this.years.list(), FieldErrors.none(), Optional.empty());
	}

	@GetMapping(HERE + "/check")
	Answer check(ApplicationForm form, @AuthenticationPrincipal CurrentMember member, Locale locale) {
		FieldErrors errors = FieldErrors.none();
		NoticePeriod period = form.toPeriod(this.years.all(), errors);
		if (period == null) {
			return new ApplicationFormPage(form, this.years.list(), errors, Optional.empty());
		}
		LocalDate today = this.years.today();
		boolean early = period.last().isAfter(YearMonth.from(today.minusMonths(ExpenseYears.DELAY + 1)));
		return new ApplicationCheckPage(form, period.text(locale), early,
				Waiting.sentence(this.applications.delivery(member.person(), today), Waiting.expected(today), locale));
	}

	@PostMapping(HERE)
	Answer apply(ApplicationForm form, @AuthenticationPrincipal CurrentMember member) {
		FieldErrors errors = FieldErrors.none();
		NoticePeriod period = form.toPeriod(this.years.all(), errors);
		if (period == null) {
			return new ApplicationFormPage(form, this.years.list(), errors, Optional.empty());
		}
		return switch (this.application.apply(member, period)) {
			case ApplicationOutcome.Received received -> Redirect.to(HERE + "?news=received");
			case ApplicationOutcome.UnderWay underWay -> refused(form, "expenses.application.underWay");
			case ApplicationOutcome.TooMany tooMany -> refused(form, "expenses.application.tooMany");
		};
	}

	@PostMapping(HERE + "/{id}/withdrawals")
	Answer withdraw(@PathVariable String id, @AuthenticationPrincipal CurrentMember member) {
		if (!id.matches("[0-9]{1,18}")) {
			throw new NotHere();
		}
		return Redirect.to(HERE + "?news=" + (this.application.withdraw(member, Long.parseLong(id)) ? "withdrawn" : "too-late"));
	}

	private Answer refused(ApplicationForm form, String why) {
		return new ApplicationFormPage(form, this.years.list(), FieldErrors.none(), Optional.of(Message.of(why)));
	}

}
