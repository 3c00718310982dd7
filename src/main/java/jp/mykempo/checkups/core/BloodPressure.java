package jp.mykempo.checkups.core;

import java.util.List;

/**
 * Which of several measurements of the blood pressure counts (血圧): 「その他」, which is the mean of two, then the second,
 * then the first; both pressures of the same one, where it has both.
 */
public final class BloodPressure {

	public static final String SYSTOLIC = "sbp";

	static final String DIASTOLIC = "dbp";

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
		for (Measurement one : ORDER) {
			if (usable(report.entry(one.systolic())) && usable(report.entry(one.diastolic()))) {
				return report.entry(code(key, one));
			}
		}
		return ORDER.stream()
			.map(one -> report.entry(code(key, one)))
			.filter(BloodPressure::usable)
			.findFirst()
			.orElse(null);
	}

	private static boolean usable(Entry entry) {
		return entry != null && Readings.tells(entry.value());
	}

	private static String code(String key, Measurement one) {
		return key.equals(SYSTOLIC) ? one.systolic() : one.diastolic();
	}

}
