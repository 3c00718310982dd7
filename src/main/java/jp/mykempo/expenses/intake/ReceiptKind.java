package jp.mykempo.expenses.intake;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import jp.mykempo.expenses.core.CareKind;
import jp.mykempo.kernel.Parsed;

/**
 * What the four digits of a claim say (レセプト種別): table of points, who pays, alone or with others, and who was treated.
 *
 * @param patient last digit: odd in hospital, even outside; it also tells the share
 */
record ReceiptKind(RecordLayout layout, char patient) {

	private static final Pattern DIGITS = Pattern.compile("[1346][1-4][1-5][0-9]");

	/** 未就学 and 高齢受給者 with the ordinary share; all others pay 30 %. */
	private static final String TWENTY_PERCENT = "3478";

	private static final Pattern BENEFIT = Pattern.compile("0?[1-9]0|100");

	static Parsed<ReceiptKind> parse(String text) {
		if (!DIGITS.matcher(text).matches()) {
			return Parsed.rejected("expenses.intake.receiptKind");
		}
		Optional<RecordLayout> layout = Arrays.stream(RecordLayout.values())
			.filter(one -> text.startsWith(one.table))
			.findFirst();
		return layout.isEmpty() ? Parsed.rejected("expenses.intake.nursing")
				: Parsed.ok(new ReceiptKind(layout.get(), text.charAt(3)));
	}

	CareKind careKind() {
		boolean inHospital = (patient - '0') % 2 == 1;
		return switch (layout) {
			case MEDICAL -> inHospital ? CareKind.MEDICAL_IN : CareKind.MEDICAL_OUT;
			case DENTAL -> inHospital ? CareKind.DENTAL_IN : CareKind.DENTAL_OUT;
			case PHARMACY -> CareKind.PHARMACY;
		};
	}

	/** @param benefit 給付割合 of the claim in percent, such as 070; mostly empty */
	int percent(String benefit) {
		if (BENEFIT.matcher(benefit).matches()) {
			return 100 - Integer.parseInt(benefit);
		}
		return TWENTY_PERCENT.indexOf(patient) >= 0 ? 20 : 30;
	}

}
