package jp.mykempo.checkups.healthage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.mykempo.checkups.core.Report;
import jp.mykempo.checkups.healthage.HealthAgePage.Imported;
import jp.mykempo.checkups.healthage.HealthAgePage.Summary;
import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.site.Message;

/** Words the imported health ages. There is at least one. */
record ImportedView(OwnHealthAges own, List<Report> reports, Speech speech) {

	Imported section() {
		HealthAge newest = newest();
		YearCourse course = YearCourse.of("checkups.healthage.imported", points(), this.speech);
		return new Imported(YearCourse.year(newest.year()), newest.years().toPlainString(), String.valueOf(calendar(newest)),
				Speech.signed(difference(newest)), newest.source(), course.chart(), course.rows());
	}

	Summary summary() {
		HealthAge newest = newest();
		BigDecimal difference = difference(newest);
		String key = "checkups.healthage.summary" + sign(difference, ".same", ".older", ".younger");
		List<Message> sentences = new ArrayList<>();
		sentences.add(Message.of("checkups.healthage.summary.of", YearCourse.year(newest.year())));
		if (this.own.ages().size() > 1) {
			HealthAge before = this.own.ages().get(1);
			BigDecimal change = newest.years().subtract(before.years());
			sentences.add(Message.of("checkups.healthage.since" + sign(change, ".same", ".up", ".down"),
					YearCourse.year(before.year()), change.abs().toPlainString()));
		}
		return new Summary(Message.of(key, newest.years().toPlainString(), difference.abs().toPlainString()), sentences);
	}

	private static String sign(BigDecimal number, String zero, String positive, String negative) {
		return number.signum() == 0 ? zero : number.signum() > 0 ? positive : negative;
	}

	private HealthAge newest() {
		return this.own.ages().getFirst();
	}

	private BigDecimal difference(HealthAge age) {
		return age.years().subtract(BigDecimal.valueOf(calendar(age)));
	}

	private Map<FiscalYear, YearCourse.Point> points() {
		Map<FiscalYear, YearCourse.Point> points = new HashMap<>();
		this.own.ages().forEach(age -> points.put(age.year(), new YearCourse.Point(age.years().doubleValue(),
				age.years().toPlainString(), Message.of("checkups.healthage.years", age.years().toPlainString()), age.years(),
				calendar(age))));
		return points;
	}

	/** On the day of the check-up; where the file did not tell it, on that of the report of the same year, else in its middle. */
	private int calendar(HealthAge age) {
		LocalDate day = age.measuredOn() != null ? age.measuredOn()
				: this.reports.stream()
					.filter(report -> report.year().equals(age.year()))
					.map(Report::examDate)
					.findFirst()
					.orElse(age.year().middle());
		return Period.between(this.own.birthDate(), day).getYears();
	}

}
