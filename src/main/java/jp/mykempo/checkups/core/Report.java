package jp.mykempo.checkups.core;

import java.time.LocalDate;
import java.util.List;

import jp.mykempo.kernel.FiscalYear;

/** One check-up of one person (健診結果1件), in the order of its file. */
public record Report(ReportId id, LocalDate examDate, FiscalYear year, Institution institution, Programme programme,
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
