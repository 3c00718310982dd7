package jp.mykempo.site;

import java.util.List;

/**
 * A date as it was typed into the four fields of {@code site/dateFields}, unchecked. Bound from
 * {@code <id>.era}, {@code .year}, {@code .month}, {@code .day}.
 *
 * @param era one of {@link #ERAS}
 */
public record DateEntry(String era, String year, String month, String day) {

	/** 西暦 and the eras in which living members were born, most usual first. */
	public static final List<String> ERAS = List.of("seireki", "showa", "heisei", "reiwa", "taisho");

	public DateEntry {
		era = era == null ? "showa" : era;
		year = year == null ? "" : year;
		month = month == null ? "" : month;
		day = day == null ? "" : day;
	}

	public static DateEntry empty() {
		return new DateEntry(null, null, null, null);
	}

}
