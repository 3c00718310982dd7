package jp.mykempo.checkups.core;

import java.util.Optional;

import jp.mykempo.checkups.core.ItemValue.Coded;

/**
 * How long before the blood was taken the member had eaten (採血時間), and which thresholds hold then for triglycerides
 * and glucose: those for fasting after ten hours, those for any time before, and for glucose none right after a meal.
 */
public enum Sampling {

	/** Ten hours or more. */
	FASTING,

	/** Between three and a half and ten hours. */
	LATER,

	/** Less than three and a half hours. */
	SOON,

	/** Less than ten hours; up to fiscal 2017 the form did not ask more. */
	NOT_FASTING,

	/** Not told; the item itself then says what it is. */
	UNKNOWN;

	/** 採血時間(食後). */
	static final String CODE = "9N141000000000011";

	public static Sampling of(Report report) {
		Entry entry = report.entry(CODE);
		if (entry == null || !(entry.value() instanceof Coded(String code, String system))) {
			return UNKNOWN;
		}
		return switch (code) {
			case "1" -> NOT_FASTING;
			case "2" -> FASTING;
			case "3" -> LATER;
			case "4" -> SOON;
			default -> UNKNOWN;
		};
	}

	/** The key whose threshold holds for values of the given key; empty where none does. */
	Optional<String> thresholdOf(String key) {
		return switch (key) {
			case "tg_fasting" -> Optional.of(fasting() ? key : "tg_random");
			case "glucose_fasting", "glucose_random" -> fasting() ? Optional.of(key) : afterMeal();
			default -> Optional.of(key);
		};
	}

	/** Whether values count as fasting: nobody said otherwise. */
	public boolean fasting() {
		return this == FASTING || this == UNKNOWN;
	}

	private Optional<String> afterMeal() {
		return this == LATER ? Optional.of("glucose_random") : Optional.empty();
	}

}
