package jp.mykempo.demo.society.checkups;

import java.util.ArrayList;
import java.util.List;

import jp.mykempo.demo.society.health.Figures;

/** The physician's words (医師の診断): what calls for a visit first, then what calls for care. */
final class Opinion {

	private Opinion() {
	}

	static String of(Figures figures, boolean male) {
		List<String> visits = new ArrayList<>();
		List<String> care = new ArrayList<>();
		var pressure = figures.pressure();
		sort(pressure.systolic() >= 140 || pressure.diastolic() >= 90, pressure.systolic() >= 130 || pressure.diastolic() >= 85,
				"血圧", visits, care);
		var lipids = figures.lipids();
		sort(lipids.ldl() >= 140 || lipids.tg() >= 300, lipids.ldl() >= 120 || lipids.tg() >= 150 || lipids.hdl() < 40, "脂質",
				visits, care);
		var sugar = figures.sugar();
		sort(sugar.hba1c() >= 6.5 || sugar.glucose() >= 126, sugar.hba1c() >= 5.6 || sugar.glucose() >= 100, "血糖", visits, care);
		var liver = figures.liver();
		sort(liver.alt() >= 51 || liver.ggt() >= 101, liver.alt() >= 31 || liver.ggt() >= 51, "肝機能", visits, care);
		double blood = figures.blood().hemoglobin() + (male ? 0 : 1);
		sort(blood <= 12.0, blood <= 13.0, "貧血", visits, care);
		return words(visits, care);
	}

	private static void sort(boolean visit, boolean heed, String what, List<String> visits, List<String> care) {
		if (visit) {
			visits.add(what);
		}
		else if (heed) {
			care.add(what);
		}
	}

	private static String words(List<String> visits, List<String> care) {
		List<String> words = new ArrayList<>();
		if (!visits.isEmpty()) {
			words.add(String.join("・", visits) + ":医療機関を受診してください");
		}
		if (!care.isEmpty()) {
			words.add(String.join("・", care) + ":生活習慣に注意し、経過をみてください");
		}
		return words.isEmpty() ? "異常なし" : String.join("。", words);
	}

}
