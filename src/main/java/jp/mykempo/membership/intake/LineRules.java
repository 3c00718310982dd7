package jp.mykempo.membership.intake;

import java.time.LocalDate;

import jp.mykempo.imports.CsvHeader;
import jp.mykempo.imports.RunLog;

import static jp.mykempo.membership.intake.CoverageColumn.ACQUIRED_ON;
import static jp.mykempo.membership.intake.CoverageColumn.ACQUISITION_REASON;
import static jp.mykempo.membership.intake.CoverageColumn.BIRTH_DATE;
import static jp.mykempo.membership.intake.CoverageColumn.BRANCH;
import static jp.mykempo.membership.intake.CoverageColumn.EMPLOYER_CODE;
import static jp.mykempo.membership.intake.CoverageColumn.LOSS_REASON;
import static jp.mykempo.membership.intake.CoverageColumn.LOST_ON;
import static jp.mykempo.membership.intake.CoverageColumn.OLD_BRANCH;
import static jp.mykempo.membership.intake.CoverageColumn.OLD_NUMBER;
import static jp.mykempo.membership.intake.CoverageColumn.OLD_SYMBOL;

/** What the entries of one line must be to each other. Dates compare as texts: they are written 2026-04-01. */
final class LineRules {

	private static final int OLDEST_YEARS = 130;

	private final CsvHeader<CoverageColumn> header;

	private final RunLog log;

	private final String today;

	private final String oldestBirth;

	LineRules(CsvHeader<CoverageColumn> header, RunLog log, LocalDate today) {
		this.header = header;
		this.log = log;
		this.today = today.toString();
		this.oldestBirth = today.minusYears(OLDEST_YEARS).toString();
	}

	/** Says what is wrong and fills in what follows from the rest. */
	void check(CoverageLine line) {
		checkDates(line);
		checkLoss(line);
		checkOldNumber(line);
		if (line.employed() && !line.has(EMPLOYER_CODE)) {
			error(line, EMPLOYER_CODE, "membership.intake.employer.missing");
		}
		if (!line.has(ACQUISITION_REASON)) {
			line.put(ACQUISITION_REASON, AcquisitionReason.UNKNOWN.name());
		}
	}

	private void checkDates(CoverageLine line) {
		String birth = line.get(BIRTH_DATE);
		if (birth.compareTo(today) > 0) {
			error(line, BIRTH_DATE, "membership.intake.birth.future");
		}
		else if (birth.compareTo(oldestBirth) < 0) {
			error(line, BIRTH_DATE, "membership.intake.birth.old");
		}
		else if (birth.compareTo(line.get(ACQUIRED_ON)) > 0) {
			error(line, ACQUIRED_ON, "membership.intake.acquired.beforeBirth");
		}
	}

	private void checkLoss(CoverageLine line) {
		if (!line.has(LOST_ON)) {
			if (line.has(LOSS_REASON)) {
				error(line, LOSS_REASON, "membership.intake.loss.withoutDate");
			}
			return;
		}
		if (line.get(LOST_ON).compareTo(line.get(ACQUIRED_ON)) < 0) {
			error(line, LOST_ON, "membership.intake.loss.beforeAcquired");
		}
		if (!line.has(LOSS_REASON)) {
			log.warning(line.line(), header.place(LOST_ON), "membership.intake.loss.withoutReason");
			line.put(LOSS_REASON, LossReason.UNKNOWN.name());
		}
	}

	private void checkOldNumber(CoverageLine line) {
		if (line.has(OLD_SYMBOL) != line.has(OLD_NUMBER)) {
			error(line, line.has(OLD_SYMBOL) ? OLD_NUMBER : OLD_SYMBOL, "membership.intake.oldNumber.incomplete");
		}
		else if (line.has(OLD_NUMBER) && !line.has(OLD_BRANCH)) {
			line.put(OLD_BRANCH, line.get(BRANCH));
		}
	}

	private void error(CoverageLine line, CoverageColumn column, String reason) {
		log.error(line.line(), header.place(column), reason);
	}

}
