package jp.mykempo.demo.society.checkups;

import java.util.ArrayList;
import java.util.List;

import jp.mykempo.demo.society.Dice;
import jp.mykempo.demo.society.cda.Observed;
import jp.mykempo.demo.society.cda.Observed.Flag;
import jp.mykempo.demo.society.cda.Observed.Group;
import jp.mykempo.demo.society.cda.Observed.Result;
import jp.mykempo.demo.society.health.Figures;

/** What physicians see: ECG, fundus, chest X-ray, and what is beyond the programme; at the end their judgement. */
final class Findings {

	private static final List<String> ECG = List.of("完全右脚ブロック", "洞性徐脈", "左軸偏位", "ST-T変化", "心室性期外収縮", "左室肥大の疑い", "Ⅰ度房室ブロック");

	private static final List<String> CHEST = List.of("陳旧性変化", "胸膜癒着", "結節影の疑い", "肺尖部胸膜肥厚");

	private static final List<String> BELLY = List.of("脂肪肝", "胆のうポリープ", "肝のう胞", "腎のう胞", "胆のう結石");

	private final Visit visit;

	private final Figures figures;

	private final Dice dice;

	private Findings(Visit visit) {
		this.visit = visit;
		this.figures = visit.figures();
		this.dice = visit.dice("findings");
	}

	/** Of the programme, groups first, judgement last. */
	static List<Observed> of(Visit visit) {
		Findings found = new Findings(visit);
		List<Observed> results = new ArrayList<>();
		if (visit.practice().habits().heart() && visit.age() >= 35) {
			results.add(found.heart());
			if (visit.age() >= 50 && visit.practice() != Practice.HOSPITAL) {
				results.add(found.fundus());
			}
		}
		found.judgement(results);
		return results;
	}

	/** Beyond it. */
	static List<Observed> further(Visit visit) {
		Findings found = new Findings(visit);
		List<Observed> results = new ArrayList<>();
		if (visit.practice() != Practice.TOWN) {
			results.add(found.chest());
		}
		if (visit.practice().habits().further()) {
			found.extras(results);
		}
		return results;
	}

	private Group heart() {
		int chance = 60 + Math.max(0, visit.age() - 40) * 6 + (figures.pressure().systolic() >= 140 ? 90 : 0);
		boolean seen = visit.dice("ecg").perMille(chance);
		List<Result> values = new ArrayList<>(List.of(Items.choice("9A110160700000011", seen ? 1 : 2, "2002")));
		if (seen) {
			values.add(Items.text("9A110160800000049", Dice.of(visit.seed(), "ecg", visit.person().key()).pick(ECG)));
		}
		boolean reason = figures.pressure().systolic() >= 140 || figures.pressure().diastolic() >= 90;
		List<Result> reasons = visit.phase3() && reason
				? List.of(Items.choice("9A110161600000011", 1, "18120"), Items.text("9A110161000000049", "血圧が基準に該当"))
				: List.of(Items.text("9A110161000000049", "事業者健診の項目として実施"));
		return new Group(values, reasons);
	}

	private Group fundus() {
		double strain = (figures.pressure().systolic() - 128) / 18.0 + (visit.age() - 50) / 14.0 + dice.normal();
		int grade = strain > 3.4 ? 3 : strain > 1.9 ? 2 : 1;
		List<Result> values = new ArrayList<>(List.of(Items.step("9E100166000000011", grade, "2110"),
				Items.step("9E100166100000011", Math.min(grade, 2), "2111"), Items.step("9E100166200000011", grade, "2112")));
		if (dice.perMille(45)) {
			values.add(Items.text("9E100160900000049", dice.perMille(500) ? "視神経乳頭陥凹の拡大(右)" : "黄斑部にドルーゼンを認める"));
		}
		boolean reason = figures.pressure().systolic() >= 140 || figures.sugar().glucose() >= 126;
		List<Result> reasons = visit.phase3() && reason ? List.of(Items.choice("9E100161600000011", 1, "18130"))
				: List.of(Items.text("9E100161000000049", "医師の判断による"));
		return new Group(values, reasons);
	}

	private Group chest() {
		boolean seen = dice.perMille(20 + Math.max(0, visit.age() - 45) * 3);
		List<Result> values = new ArrayList<>(List.of(Items.choice("9N206160700000011", seen ? 1 : 2, "2002")));
		if (seen) {
			values.add(Items.text("9N206160800000049", dice.pick(CHEST)));
		}
		values.add(Items.text("9N211161100000049", visit.day().toString().replace("-", "")));
		return new Group(values, List.of());
	}

	private void extras(List<Observed> results) {
		results.add(Items.judged(Items.decimal("3C0200000" + "02327101", figures.liver().uricAcid(), 1, "mg/dl"), Items.range("2.1", "7.0")));
		results.add(Items.judged(Items.whole("3F050000002327101", figures.lipids().total(), "mg/dl"), Items.range("140", "199")));
		results.add(Items.judged(Items.whole("2A010000001930101", figures.blood().white(), "/mm3"), Items.range("3100", "8400")));
		int crp = Math.max(0, (int) Math.round(StrictMath.exp(dice.normal() * 0.95 - 0.95)));
		Result protein = Items.decimal("5C070000002306201", Math.max(crp, 1) / 10.0, 1, "mg/dl");
		results.add(crp == 0 ? protein.judged(Flag.L, null) : Items.judged(protein, Items.range("", "0.3")));
		if (visit.age() >= 40 && visit.practice() == Practice.DOCK) {
			boolean fat = figures.body().bmi() > 26 || figures.liver().alt() > 38;
			boolean seen = fat || dice.perMille(280);
			results.add(Items.choice("9F130160700000011", seen ? 1 : 2, "2002"));
			if (seen) {
				results.add(Items.text("9F130160800000049", fat ? BELLY.getFirst() : dice.pick(BELLY.subList(1, BELLY.size()))));
			}
			results.add(Items.choice("1B030000001599811", dice.perMille(55) ? 1 : 2, "2100"));
		}
	}

	private void judgement(List<Observed> results) {
		Screening screening = Measurements.waistMeasured(visit)
				? Screening.of(figures, visit.male(), visit.age(), visit.fasting() || !visit.phase4()) : Screening.impossible();
		if (visit.age() >= 40) {
			results.add(Items.choice("9N501000000000011", screening.metabolic(), "1008"));
			results.add(Items.choice("9N506000000000011", screening.level(), "3001"));
		}
		results.add(Items.text("9N511000000000049", Opinion.of(figures, visit.male())));
		results.add(Items.text("9N516000000000049", visit.practice().physician(visit.year())));
	}

}
