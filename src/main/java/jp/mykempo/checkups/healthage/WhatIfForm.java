package jp.mykempo.checkups.healthage;

import java.util.regex.Pattern;

import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.site.FieldErrors;

/** 「値を変えて試す」: values that a person could change. What is left empty stays as it is. */
record WhatIfForm(String sbp, String tc, String hdl, String smoker) {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

	/** Whether something was asked at all. */
	boolean asked() {
		return this.sbp != null || this.tc != null || this.hdl != null || this.smoker != null;
	}

	/** The factors with the values of the form; wrong ones are noted and stay as they are. */
	RiskFactors applied(RiskFactors now, FieldErrors errors) {
		double pressure = number("sbp", this.sbp, new Bounds(80, 250), now.pressure(), errors);
		double total = number("tc", this.tc, new Bounds(80, 500), now.totalCholesterol(), errors);
		double good = number("hdl", this.hdl, new Bounds(15, 150), now.hdl(), errors);
		if (!errors.any() && good >= total) {
			errors.add("tc", "checkups.healthage.whatIf.total");
		}
		return now.withPressure(pressure, now.treated())
			.withCholesterol(total, good)
			.withSmoking(smokes(now.smoker()));
	}

	/** The highest and lowest number that a field takes. */
	private record Bounds(int least, int greatest) {
	}

	private boolean smokes(boolean now) {
		return "1".equals(this.smoker) || now && !"0".equals(this.smoker);
	}

	private static double number(String field, String entry, Bounds bounds, double now, FieldErrors errors) {
		String digits = entry == null ? "" : JapaneseText.fold(entry.length() > 20 ? "x" : entry).strip();
		if (digits.isEmpty()) {
			return now;
		}
		if (!NUMBER.matcher(digits).matches() || Integer.parseInt(digits) < bounds.least()
				|| Integer.parseInt(digits) > bounds.greatest()) {
			errors.add(field, "checkups.healthage.whatIf." + field, String.valueOf(bounds.least()),
					String.valueOf(bounds.greatest()));
			return now;
		}
		return Integer.parseInt(digits);
	}

}
