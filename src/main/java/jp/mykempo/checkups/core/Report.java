package jp.mykempo.checkups.core;

import java.time.LocalDate;
import java.util.List;

import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.kernel.Sex;

/**
 * One check-up of one person (健診結果1件), in the order of its file.
 *
 * @param sex as the file told it: thresholds hold by sex
 */
public record Report(ReportId id, LocalDate examDate, FiscalYear year, Sex sex, Institution institution, Programme programme,
		List<Entry> entries) {

	public Report {
		entries = List.copyOf(entries);
	}

	/** The first entry with the code; {@code null} where there is none. */
	public Entry entry(String code) {
		for (Entry entry : entries) {
			if (entry.code().equals(code)) {
				return entry;
			}
		}
		return null;
	}

}
