package jp.mykempo.expenses.intake;

import java.util.HashMap;
import java.util.Map;

import jp.mykempo.expenses.core.CareKind;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.Parsed;

/** The codes and words of flat files. */
final class Codes {

	/** Reason of a refusal that the column 入外 is to blame for. */
	static final String WHERE = "expenses.intake.where";

	private static final int LONGEST_SEARCH = 40;

	private static final Map<String, CareKind> KINDS = new HashMap<>();

	private static final Map<String, String> TABLES = Map.of("1", "医科", "01", "医科", "医科", "医科", "3", "歯科", "03", "歯科",
			"歯科", "歯科");

	private static final Map<String, String> PLACES = Map.of("1", "入院", "入", "入院", "入院", "入院", "2", "外来", "外", "外来",
			"外来", "外来", "入院外", "外来");

	private static final Map<String, Boolean> CANCELLATIONS = Map.of("0", false, "1", true, "2", true, "3", true, "9", true,
			"過誤", true, "返戻", true, "再審査", true, "取消", true, "取消し", true);

	static {
		kind(CareKind.MEDICAL_IN, "医科入院", "入院");
		kind(CareKind.MEDICAL_OUT, "医科外来", "医科入院外", "外来", "入院外");
		kind(CareKind.DENTAL_IN, "歯科入院");
		kind(CareKind.DENTAL_OUT, "歯科外来", "歯科入院外");
		kind(CareKind.PHARMACY, "4", "04", "調剤");
		kind(CareKind.VISITING_NURSE, "6", "06", "訪問看護", "訪看");
		kind(CareKind.JUDO_THERAPY, "7", "07", "柔整", "柔道整復", "施術");
	}

	private Codes() {
	}

	static Parsed<String> sex(String entry) {
		return switch (JapaneseText.fold(entry)) {
			case "1", "男" -> Parsed.ok("1");
			case "2", "女" -> Parsed.ok("2");
			default -> Parsed.rejected("expenses.intake.code");
		};
	}

	/** True for whatever takes a claim back. */
	static Parsed<Boolean> cancels(String entry) {
		Boolean cancels = CANCELLATIONS.get(JapaneseText.fold(entry));
		return cancels == null ? Parsed.rejected("expenses.intake.code") : Parsed.ok(cancels);
	}

	/** The kind from 点数表区分 and 入外. */
	static Parsed<CareKind> kind(String tableEntry, String placeEntry) {
		String table = JapaneseText.fold(tableEntry);
		CareKind alone = KINDS.get(table);
		if (alone != null) {
			return Parsed.ok(alone);
		}
		if (!TABLES.containsKey(table)) {
			return Parsed.rejected("expenses.intake.kind");
		}
		String place = PLACES.get(JapaneseText.fold(placeEntry));
		return place == null ? Parsed.rejected(WHERE) : Parsed.ok(KINDS.get(TABLES.get(table) + place));
	}

	/** レセプト検索番号: letters, digits and hyphens, not many; or empty. */
	static boolean isSearchNumber(String text) {
		boolean possible = text.length() <= LONGEST_SEARCH;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			possible &= c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '-';
		}
		return possible;
	}

	private static void kind(CareKind kind, String... words) {
		for (String word : words) {
			KINDS.put(word, kind);
		}
	}

}
