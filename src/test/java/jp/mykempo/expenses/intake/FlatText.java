package jp.mykempo.expenses.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.mykempo.people.Someone;

/** A flat file of claims written by a test: a line is an outpatient claim of August 2026 over 10,000 yen unless it says otherwise. */
final class FlatText {

	private final List<String> columns = new ArrayList<>(List.of("記号", "番号", "枝番", "受診者カナ", "生年月日", "診療年月", "点数表区分",
			"入外", "医療機関コード", "医療機関名", "日数", "総医療費", "健保負担", "公費負担", "自己負担相当額", "食事療養費", "標準負担額", "高額療養費",
			"付加給付", "支給年月", "レセプト検索番号", "取消区分"));

	private final List<Map<String, String>> lines = new ArrayList<>();

	/** @param entries column, entry, column, entry … */
	FlatText line(Someone patient, String... entries) {
		return line(patient.number().symbol(), patient.number().number(), concat(new String[] { "枝番", patient.branch(),
				"受診者カナ", patient.kana().text(), "生年月日", patient.birthDate().toString() }, entries));
	}

	FlatText line(String symbol, String number, String[] entries) {
		Map<String, String> line = new LinkedHashMap<>(Map.of("記号", symbol, "番号", number, "診療年月", "202608", "点数表区分", "1",
				"入外", "2", "医療機関コード", "1311234567", "医療機関名", "本町内科医院", "日数", "1", "総医療費", "10000"));
		line.putAll(Map.of("健保負担", "7000", "自己負担相当額", "3000"));
		for (int i = 0; i < entries.length; i += 2) {
			if (!columns.contains(entries[i])) {
				columns.add(entries[i]);
			}
			line.put(entries[i], entries[i + 1]);
		}
		lines.add(line);
		return this;
	}

	/** Empty lines: they tell nothing, but make another file of it. */
	static String blankLines(int number) {
		return "\r\n".repeat(number);
	}

	FlatText without(String... names) {
		columns.removeAll(List.of(names));
		return this;
	}

	/** An amount with what it makes of the shares. */
	static String[] total(long total) {
		return new String[] { "総医療費", "" + total, "健保負担", "" + (total - total * 3 / 10), "自己負担相当額", "" + total * 3 / 10 };
	}

	static String[] concat(String[] one, String[] other) {
		List<String> all = new ArrayList<>(List.of(one));
		all.addAll(List.of(other));
		return all.toArray(String[]::new);
	}

	String text() {
		return String.join(",", columns) + "\r\n" + lines.stream()
			.map(line -> columns.stream().map(column -> line.getOrDefault(column, "")).collect(Collectors.joining(",")))
			.map(line -> line + "\r\n")
			.collect(Collectors.joining());
	}

}
