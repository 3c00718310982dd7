package jp.mykempo.demo.society.checkups;

import static jp.mykempo.demo.society.checkups.Items.MG;
import static jp.mykempo.demo.society.checkups.Items.UNITS;

import java.util.ArrayList;
import java.util.List;

import jp.mykempo.demo.society.Dice;
import jp.mykempo.demo.society.cda.Observed;
import jp.mykempo.demo.society.cda.Observed.Group;
import jp.mykempo.demo.society.cda.Observed.Result;
import jp.mykempo.demo.society.health.Figures.Blood;
import jp.mykempo.demo.society.health.Figures.Lipids;
import jp.mykempo.demo.society.health.Figures.Liver;
import jp.mykempo.demo.society.health.Figures.Sugar;

/** What the laboratory finds in blood and urine, by its own methods and ranges. */
final class Laboratory {

	/** Friedewald's formula holds below it. */
	private static final int TG_LIMIT = 400;

	private final Visit visit;

	private final Practice.Methods methods;

	private final Dice dice;

	private final List<Observed> results = new ArrayList<>();

	private Laboratory(Visit visit) {
		this.visit = visit;
		this.methods = visit.methods();
		this.dice = visit.dice("laboratory");
	}

	/** Of the programme. */
	static List<Observed> of(Visit visit) {
		Laboratory laboratory = new Laboratory(visit);
		laboratory.lipids(visit.figures().lipids());
		laboratory.liver(visit.figures().liver());
		laboratory.kidney();
		laboratory.sugar(visit.figures().sugar());
		laboratory.urine(visit.figures().sugar());
		laboratory.blood(visit.figures().blood());
		return laboratory.results;
	}

	private void lipids(Lipids lipids) {
		if (visit.phase4() || visit.practice().habits().afternoons()) {
			int after = visit.fasting() ? 2 : !visit.phase3() ? 1 : dice.perMille(700) ? 3 : 4;
			results.add(Items.choice("9N141000000000011", after, "2202"));
		}
		String tg = visit.fasting() || !visit.phase4() ? "3F01500000" : "3F01512990";
		add(Items.whole(tg + methods.lipids(), lipids.tg(), MG), "30", "149");
		add(Items.whole("3F07000000" + methods.lipids(), lipids.hdl(), MG), "40", "");
		if (lipids.tg() >= TG_LIMIT || !visit.fasting() && visit.phase4() && dice.perMille(300)) {
			add(Items.whole("3F06900000" + "2391901", lipids.total() - lipids.hdl(), MG), "", "149");
		}
		else {
			boolean reckoned = visit.practice() == Practice.HOSPITAL && visit.year() < 2020;
			add(Items.whole("3F07700000" + (reckoned ? "2391901" : methods.lipids()), lipids.ldl(), MG), "60", "119");
		}
	}

	private void liver(Liver liver) {
		add(Items.whole("3B03500000" + methods.liver(), liver.ast(), UNITS), "", "30");
		if (dice.perMille(4)) {
			results.add(Items.unmeasurable("3B04500000" + methods.liver(), "PQ"));
		}
		else {
			add(Items.whole("3B04500000" + methods.liver(), liver.alt(), UNITS), "", "30");
		}
		Result ggt = Items.whole("3B09000000" + methods.ggt(), liver.ggt(), UNITS);
		add(visit.practice().habits().further() ? ggt.by(methods.ggtMethod()) : ggt, "", "50");
	}

	private void kidney() {
		boolean high = visit.figures().pressure().systolic() >= 130 || visit.figures().sugar().glucose() >= 100;
		boolean examined = visit.practice().habits().heart() || high && visit.practice() != Practice.BUS;
		if (!visit.phase3() || !examined) {
			return;
		}
		String low = visit.male() ? "0.60" : "0.40";
		String most = visit.male() ? "1.00" : "0.70";
		List<Result> values = List.of(
				ranged(Items.decimal("3C01500000" + methods.creatinine(), visit.figures().liver().creatinine(), 2, MG), low, most),
				ranged(Items.decimal("8A065000002391901", visit.egfr(), 1, "ml/min/1.73m2"), "60.0", ""));
		List<Result> reasons = high ? List.of(Items.choice("3C015161602399911", 1, "18110"),
				Items.text("3C015161002399949", visit.figures().pressure().systolic() >= 130 ? "血圧が基準に該当" : "血糖が基準に該当"))
				: List.of(Items.choice("3C015161602399911", 0, "18110"));
		results.add(new Group(values, reasons));
	}

	private void sugar(Sugar sugar) {
		if (visit.fasting()) {
			add(Items.whole("3D01000000" + methods.glucose(), sugar.glucose(), MG), "70", "99");
		}
		else if (visit.phase4()) {
			int after = sugar.glucose() + dice.between(4, 22);
			add(Items.whole("3D01012990" + methods.glucose(), after, MG), "", "139");
		}
		if (!visit.fasting() || visit.practice() != Practice.BUS || visit.phase4()) {
			add(Items.decimal("3D04600000" + methods.hba1c(), sugar.hba1c(), 1, "%"), "4.6", "5.5");
		}
	}

	/** Women are not asked for urine on some days; now and then the sample is none. */
	private void urine(Sugar sugar) {
		String glucose = "1A02000000" + "0" + methods.urine();
		String protein = "1A01000000" + "0" + methods.urine();
		if (!visit.male() && visit.age() < 52 && dice.perMille(35)) {
			results.add(Items.notDone(glucose));
			results.add(Items.notDone(protein));
			if (visit.phase4()) {
				results.add(Items.choice("9N512000000000011", 1, "24080"));
			}
		}
		else if (dice.perMille(3)) {
			results.add(Items.unmeasurable(glucose, "CO"));
			results.add(Items.unmeasurable(protein, "CO"));
		}
		else {
			results.add(Items.step(glucose, sugar.urineGlucose(), "2102"));
			results.add(Items.step(protein, sugar.urineProtein(), "2102"));
		}
	}

	private void blood(Blood blood) {
		boolean anaemic = visit.figures().life().history().anaemia() || blood.hemoglobin() < 11.5;
		if (!anaemic && visit.practice() == Practice.TOWN) {
			return;
		}
		boolean male = visit.male();
		List<Result> values = List.of(ranged(Items.decimal("2A040000001930102", blood.hematocrit(), 1, "%"), male ? "38.5" : "35.5", male ? "49.0" : "44.0"),
				ranged(Items.decimal("2A030000001930101", blood.hemoglobin(), 1, "g/dl"), male ? "13.1" : "12.1", male ? "16.3" : "14.5"),
				ranged(Items.whole("2A020000001930101", blood.red(), "万/mm3"), male ? "400" : "360", male ? "539" : "489"));
		results.add(new Group(values, List.of(Items.text("2A020161001930149", anaemic ? "貧血の既往" : "事業者健診の項目として実施"))));
	}

	private void add(Result result, String low, String high) {
		results.add(ranged(result, low, high));
	}

	private Result ranged(Result result, String low, String high) {
		return visit.practice().habits().ranges() ? Items.judged(result, Items.range(low, high)) : result;
	}

}
