package jp.mykempo.checkups.core;

import java.time.LocalDate;
import java.util.Locale;

import jp.mykempo.kernel.Language;

/**
 * Something that check-ups measure, find or ask (健診項目), by one method: an item code of 17 digits (JLAC10).
 * What the same analyte is called whatever the method, is its key.
 *
 * @param seq its place in the ministry's table
 * @param unit as it is shown; empty where there is none
 * @param ucum as XML and FHIR write it
 * @param format the ministry's form, such as {@code NNN.N}; for texts the most bytes
 * @param choicesOid the code system of its answers; empty where it has none
 * @param series the group of examinations that it belongs to (一連検査グループ); empty where none
 * @param reason whether it tells for whom or why the series is done (対象者・実施理由), and is no finding of it
 * @param validFrom the first day of the phase of check-ups that has it
 */
public record Item(int seq, String code, String key, String nameJa, String nameEn, String unit, String ucum,
		ValueType type, ItemGroup group, String format, String methodJa, String methodCode, String choicesOid,
		String series, boolean reason, LocalDate validFrom) {

	/** The name; the Japanese one where there is no English. */
	public String name(Locale locale) {
		boolean english = Language.isEnglish(locale);
		return english && !nameEn.isEmpty() ? nameEn : nameJa;
	}

	/** Digits after the point, by {@link #format()}; 0 for what is no number. */
	public int decimals() {
		int point = format.indexOf('.');
		return type == ValueType.NUMBER && point >= 0 ? format.length() - point - 1 : 0;
	}

	/** Whether its text is a day, written with eight digits (撮影年月日). */
	public boolean isDay() {
		return type == ValueType.TEXT && nameJa.endsWith("年月日)");
	}

}
