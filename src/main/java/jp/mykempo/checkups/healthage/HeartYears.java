package jp.mykempo.checkups.healthage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jp.mykempo.checkups.core.Report;
import jp.mykempo.kernel.FiscalYear;

import org.springframework.stereotype.Component;

/**
 * The age of heart and vessels by fiscal year. Of several check-ups in a year the one that tells most counts; once a
 * check-up has told of a stroke or heart attack, no later one is computed, whatever it says.
 */
@Component
class HeartYears {

	private final HeartAges ages;

	HeartYears(HeartAges ages) {
		this.ages = ages;
	}

	/** Newest first. */
	List<HeartYear> of(List<Report> reports, LocalDate birthDate) {
		Map<FiscalYear, HeartYear> years = new TreeMap<>(Comparator.reverseOrder());
		boolean ill = false;
		for (Report report : reports.stream().sorted(Comparator.comparing(Report::examDate)).toList()) {
			Assessment assessment = ill ? new Assessment.PastIllness() : this.ages.assess(report, birthDate);
			ill |= assessment instanceof Assessment.PastIllness;
			years.merge(report.year(), new HeartYear(report.year(), report.examDate(), assessment), HeartYears::better);
		}
		return new ArrayList<>(years.values());
	}

	private static HeartYear better(HeartYear former, HeartYear later) {
		return worth(later.assessment()) >= worth(former.assessment()) ? later : former;
	}

	private static int worth(Assessment assessment) {
		return switch (assessment) {
			case Assessment.PastIllness past -> 100;
			case Assessment.Given given -> 50;
			case Assessment.OutsideAges outside -> 40;
			case Assessment.Incomplete incomplete -> -incomplete.missing().size();
		};
	}

}
