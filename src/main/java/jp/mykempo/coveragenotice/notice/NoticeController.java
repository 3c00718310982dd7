package jp.mykempo.coveragenotice.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.coveragenotice.core.Coverage;
import jp.mykempo.coveragenotice.core.Households;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Download;
import jp.mykempo.site.Message;
import jp.mykempo.site.NotHere;
import jp.mykempo.viewing.BehindViewingGate;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 「資格情報のお知らせ」 on screen and as a paper to keep (C1): for insured persons alone (V2). */
@Controller
@BehindViewingGate(insuredPersonOnly = true)
class NoticeController {

	private final Households households;

	private final NoticePaper paper;

	private final AuditTrail trail;

	private final Clock clock;

	NoticeController(Households households, NoticePaper paper, AuditTrail trail, Clock clock) {
		this.households = households;
		this.paper = paper;
		this.trail = trail;
		this.clock = clock;
	}

	@GetMapping("/coverage")
	Answer show(@AuthenticationPrincipal CurrentMember member, Locale locale) {
		return NoticePage.of(household(member, CoverageNoticeSeen.Form.PAGE), today(), locale);
	}

	@GetMapping("/coverage/notice.pdf")
	Answer print(@AuthenticationPrincipal CurrentMember member, Locale locale) {
		List<Coverage> household = household(member, CoverageNoticeSeen.Form.PDF);
		return new Download(Message.of("coverage.saveAs.notice", today()), "pdf", "application/pdf",
				output -> this.paper.write(output, household, today(), locale));
	}

	/** First the row in the trail, then the look: without the row there is none. */
	private List<Coverage> household(CurrentMember member, CoverageNoticeSeen.Form form) {
		new CoverageNoticeSeen(member.person(), form).writeTo(this.trail, today());
		List<Coverage> household = this.households.list(member.person(), today());
		if (household.isEmpty()) {
			throw new NotHere();
		}
		return household;
	}

	private LocalDate today() {
		return PeopleTime.today(this.clock);
	}

}
