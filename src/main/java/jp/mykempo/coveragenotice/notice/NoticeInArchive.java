package jp.mykempo.coveragenotice.notice;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.account.PersonalDataPart;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.coveragenotice.core.Coverage;
import jp.mykempo.coveragenotice.core.Households;
import jp.mykempo.kernel.PeopleTime;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The coverage notice in the archive of own data: the paper, and the same for programs; nothing for dependants (V2). */
@Component
@Order(30)
class NoticeInArchive implements PersonalDataPart {

	private final Households households;

	private final NoticePaper paper;

	private final AuditTrail trail;

	private final Clock clock;

	NoticeInArchive(Households households, NoticePaper paper, AuditTrail trail, Clock clock) {
		this.households = households;
		this.paper = paper;
		this.trail = trail;
		this.clock = clock;
	}

	@Override
	public void write(CurrentMember member, Locale locale, Archive archive) throws IOException {
		LocalDate today = PeopleTime.today(this.clock);
		List<Coverage> household = this.households.list(member.person(), today);
		if (household.isEmpty()) {
			return;
		}
		new CoverageNoticeSeen(member.person(), CoverageNoticeSeen.Form.ARCHIVE).writeTo(this.trail, today);
		archive.file("coverage/coverage-notice.pdf", output -> this.paper.write(output, household, today, locale));
		archive.json("coverage/coverage.json", household.stream().map(Line::of).toList());
	}

	/** A member of the household, for programs. */
	record Line(String name, String kana, String birthDate, String insurerNumber, String symbol, String number,
			String branch, boolean insured, String relationship, String acquiredOn, Integer shareOfCosts) {

		static Line of(Coverage coverage) {
			return new Line(coverage.names().written(), coverage.names().kana(), coverage.birthDate().toString(),
					coverage.insurerNumber(), coverage.number().symbol(), coverage.number().number(), coverage.branch(),
					coverage.insured(), coverage.relationship(), coverage.acquiredOn().toString(),
					coverage.share().tenths() == 0 ? null : coverage.share().tenths());
		}

	}

}
