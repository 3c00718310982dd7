package jp.mykempo.coveragenotice.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Message;
import jp.mykempo.viewing.BehindViewingGate;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows how the own coverage changed. */
@Controller
@BehindViewingGate(insuredPersonOnly = true)
class HistoryController {

	private static final Set<String> DAYS = Set.of("birth_date", "acquired_on", "share_from", "continuation_ends_on");

	private final History history;

	private final AuditTrail trail;

	private final Clock clock;

	HistoryController(History history, AuditTrail trail, Clock clock) {
		this.history = history;
		this.trail = trail;
		this.clock = clock;
	}

	@GetMapping("/coverage/history")
	Answer show(@AuthenticationPrincipal CurrentMember member, Locale locale) {
		this.trail.record(new CoverageHistorySeen(member.person()));
		return new HistoryPage(this.history.list(member.person(), PeopleTime.today(this.clock))
			.stream()
			.map(event -> entry(event, locale))
			.toList());
	}

	private static HistoryPage.Entry entry(History.Event event, Locale locale) {
		return new HistoryPage.Entry(PeopleTime.eraDate(event.day(), locale), what(event),
				shown(event.item(), event.before(), locale), shown(event.item(), event.after(), locale));
	}

	private static Message what(History.Event event) {
		return switch (event.item()) {
			case "began" -> Message.of("coverage.history.began", Message.of("coverage.began." + event.reason()));
			case "ended" -> Message.of("coverage.history.ended", Message.of("coverage.ended." + event.reason()));
			default -> Message.of("coverage.history.changed", Message.of("coverage.changed." + event.item()));
		};
	}

	private static String shown(String item, String value, Locale locale) {
		if (value == null) {
			return "";
		}
		return DAYS.contains(item) ? PeopleTime.eraDate(LocalDate.parse(value), locale) : JapaneseText.withPlainBlanks(value);
	}

}
