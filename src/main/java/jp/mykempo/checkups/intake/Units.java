package jp.mykempo.checkups.intake;

import java.util.Locale;
import java.util.Map;

import jp.mykempo.checkups.core.Item;
import jp.mykempo.kernel.JapaneseText;

/** Whether two ways to write a unit mean the same: mm[Hg] and mmHg, 10*4/mm3 and 万/μL. */
final class Units {

	private static final Map<String, String> SAME = Map.ofEntries(Map.entry("mm[hg]", "mmhg"), Map.entry("iu/l", "u/l"),
			Map.entry("万/mm3", "10*4/mm3"), Map.entry("万/ul", "10*4/mm3"), Map.entry("x10*4/ul", "10*4/mm3"),
			Map.entry("10*4/ul", "10*4/mm3"), Map.entry("×10*4/ul", "10*4/mm3"), Map.entry("/ul", "/mm3"),
			Map.entry("個/mm3", "/mm3"), Map.entry("mg/g*cr", "mg/gcr"), Map.entry("mg/g・cr", "mg/gcr"),
			Map.entry("ug/l", "ng/ml"), Map.entry("拍/分", "/min"), Map.entry("{h`b}/min", "/min"),
			Map.entry("回/分", "/min"), Map.entry("{times}", "回"), Map.entry("kg/m*2", "kg/m2"),
			Map.entry("ml/min/1.73m*2", "ml/min/1.73m2"), Map.entry("ml/min/{1.73_m2}", "ml/min/1.73m2"),
			Map.entry("ml/分/1.73m2", "ml/min/1.73m2"), Map.entry("cm*2", "cm2"));

	private Units() {
	}

	/** True where the told unit is the item's, or none was told. */
	static boolean fits(String told, Item item) {
		return told == null || told.equals(item.ucum()) || told.equals(item.unit()) || told.isBlank()
				|| folded(told).equals(folded(item.unit())) || folded(told).equals(folded(item.ucum()));
	}

	private static String folded(String unit) {
		String folded = JapaneseText.fold(unit).toLowerCase(Locale.ROOT).replace('^', '*').replace('μ', 'u').replace(" ", "");
		return SAME.getOrDefault(folded, folded);
	}

}
