package jp.mykempo.office.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.WorkingDays;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.site.Answer;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk's first page. */
@Controller
@AllowedTo(anyRole = true)
class DeskController {

	private final Queues queues;

	private final Clock clock;

	DeskController(Queues queues, Clock clock) {
		this.queues = queues;
		this.clock = clock;
	}

	@GetMapping("/office")
	Answer desk(@AuthenticationPrincipal CurrentStaff staff, Locale locale) {
		LocalDate today = PeopleTime.today(this.clock);
		List<DeskPage.Row> rows = this.queues.of(staff.roles()).stream().map(DeskController::row).toList();
		return new DeskPage(rows, staff.roles().isEmpty(), PeopleTime.date(today, locale),
				holiday(today).map(next -> PeopleTime.date(next, locale)));
	}

	private static DeskPage.Row row(Queues.Standing queue) {
		return new DeskPage.Row(queue.queue().key(), queue.queue().href(), queue.count(), queue.days());
	}

	/** The next working day, on a day that is none. */
	private static Optional<LocalDate> holiday(LocalDate today) {
		return Optional.of(WorkingDays.onOrAfter(today)).filter(next -> !next.equals(today));
	}

}
