package jp.mykempo.checkups.export;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.account.PersonalDataPart;
import jp.mykempo.checkups.core.Report;
import jp.mykempo.checkups.core.ReportId;
import jp.mykempo.checkups.core.Reports;
import jp.mykempo.kernel.PeopleTime;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The check-ups in the archive of own data (X4): each as a FHIR document. */
@Component
@Order(50)
class FhirInArchive implements PersonalDataPart {

	private final Reports reports;

	private final Examinees examinees;

	private final FhirDocument document;

	private final Clock clock;

	FhirInArchive(Reports reports, Examinees examinees, FhirDocument document, Clock clock) {
		this.reports = reports;
		this.examinees = examinees;
		this.document = document;
		this.clock = clock;
	}

	@Override
	public void write(CurrentMember member, Locale locale, Archive archive) throws IOException {
		List<Report> own = this.reports.of(member.person(), PeopleTime.today(this.clock));
		Map<ReportId, Examinee> examined = this.examinees.of(member.person(), own);
		int number = own.size();
		for (Report report : own) {
			archive.file("checkups/fhir/" + report.examDate() + "-" + number-- + ".json",
					output -> this.document.write(report, examined.get(report.id()), output));
		}
	}

}
