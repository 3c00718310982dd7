package jp.mykempo.checkups.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which of several measurements of the blood pressure counts (血圧): 「その他」, which is the mean of two, then the second,
 * then the first; both pressures of the same one, where it has both.
 */
public final class BloodPressure {

	public static final String SYSTOLIC = "sbp";

	static final String DIASTOLIC = "dbp";

	/** With what all item codes of blood pressure begin. */
	private static final String EXAMINATION = "9A7";

	/** A measurement by the items of its two pressures. */
	private record Measurement(String systolic, String diastolic) {
	}

	private static final List<Measurement> ORDER = List.of(new Measurement("9A755000000000001", "9A765000000000001"),
			new Measurement("9A752000000000001", "9A762000000000001"),
			new Measurement("9A751000000000001", "9A761000000000001"));

	private BloodPressure() {
	}

	static boolean is(String key) {
		return key.equals(SYSTOLIC) || key.equals(DIASTOLIC);
	}

	/** The entry that counts for the key, out of all of the report; null where there is none with a value. */
	public static Entry choose(String key, Report report) {
		List<Entry> told = told(report);
		for (Measurement one : ORDER) {
			if (find(told, one.systolic()) != null && find(told, one.diastolic()) != null) {
				return find(told, code(key, one));
			}
		}
		return ORDER.stream().map(one -> find(told, code(key, one))).filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** The pressures that have a value. */
	private static List<Entry> told(Report report) {
		List<Entry> told = new ArrayList<>();
		for (Entry entry : report.entries()) {
			if (entry.code().startsWith(EXAMINATION) && Readings.tells(entry.value())) {
				told.add(entry);
			}
		}
		return told;
	}

	private static Entry find(List<Entry> told, String code) {
		for (Entry entry : told) {
			if (entry.code().equals(code)) {
				return entry;
			}
		}
		return null;
	}

	private static String code(String key, Measurement one) {
		return key.equals(SYSTOLIC) ? one.systolic() : one.diastolic();
	}

}
