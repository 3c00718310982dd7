package jp.mykempo.demo.staff;

import java.time.Clock;
import java.time.Instant;

import jp.mykempo.office.ReadyStaff;
import jp.mykempo.site.Answer;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the codes of the demo's staff, in the place of their authenticator apps. */
@Controller
@Profile("demo")
class DemoStaffController {

	private static final long STEP = 30;

	private final Clock clock;

	DemoStaffController(Clock clock) {
		this.clock = clock;
	}

	@GetMapping("/demo/staff")
	Answer codes() {
		Instant now = this.clock.instant();
		return new DemoStaffPage(DemoClerk.all()
			.stream()
			.map(clerk -> new DemoStaffPage.Row(clerk.loginId(), clerk.name(), clerk.role().key(),
					ReadyStaff.code(clerk.secret(), now)))
			.toList(), DemoClerk.PASSWORD, STEP - now.getEpochSecond() % STEP);
	}

}
