package jp.mykempo.checkups.export;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.checkups.core.Report;
import jp.mykempo.checkups.core.Reports;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Download;
import jp.mykempo.site.Message;
import jp.mykempo.site.NotHere;
import jp.mykempo.viewing.BehindViewingGate;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Own check-ups as FHIR documents (X4), one for each; where a year has several, {@code day} says which. */
@Controller
@BehindViewingGate
class FhirController {

	private final AuditTrail trail;

	private final Reports reports;

	private final Examinees examinees;

	private final FhirDocument document;

	private final Clock clock;

	FhirController(AuditTrail trail, Reports reports, Examinees examinees, FhirDocument document, Clock clock) {
		this.trail = trail;
		this.reports = reports;
		this.examinees = examinees;
		this.document = document;
		this.clock = clock;
	}

	@GetMapping("/checkups/fhir/{fiscalYear}")
	Answer show(@AuthenticationPrincipal CurrentMember member, @PathVariable String fiscalYear,
			@RequestParam(defaultValue = "") String day) {
		int year = year(fiscalYear);
		this.trail.record(new CheckupTaken(member.account(), member.person(), year));
		Report report = this.reports.of(member.person(), PeopleTime.today(this.clock))
			.stream()
			.filter(found -> found.year().value() == year && (day.isEmpty() || found.examDate().equals(day(day))))
			.findFirst()
			.orElseThrow(NotHere::new);
		Examinee examinee = this.examinees.of(member.person(), List.of(report)).get(report.id());
		return new Download(Message.of("checkups.saveAs.fhir", report.examDate()), "fhir.json", "application/fhir+json",
				output -> this.document.write(report, examinee, output));
	}

	private static int year(String digits) {
		if (!digits.matches("20[0-9]{2}")) {
			throw new NotHere();
		}
		return Integer.parseInt(digits);
	}

	private static LocalDate day(String written) {
		try {
			return LocalDate.parse(written);
		}
		catch (DateTimeParseException none) {
			throw new NotHere();
		}
	}

}
