package jp.mykempo.demo.society.checkups;

import static jp.mykempo.demo.society.checkups.Items.CM;
import static jp.mykempo.demo.society.checkups.Items.MMHG;

import java.util.ArrayList;
import java.util.List;

import jp.mykempo.demo.society.Dice;
import jp.mykempo.demo.society.cda.Observed;
import jp.mykempo.demo.society.health.Figures.Body;
import jp.mykempo.demo.society.health.Figures.Pressure;

/** What is measured before blood is drawn: body, history, blood pressure. */
final class Measurements {

	private static final List<String> COMPLAINTS = List.of("肩こり", "腰痛", "頭痛", "目の疲れ", "ときどき動悸", "膝の痛み", "便秘気味");

	private final Visit visit;

	private final Dice dice;

	private final List<Observed> results = new ArrayList<>();

	private Measurements(Visit visit) {
		this.visit = visit;
		this.dice = visit.dice("measured");
	}

	static List<Observed> of(Visit visit) {
		Measurements measured = new Measurements(visit);
		measured.body();
		measured.history();
		measured.pressure();
		return measured.results;
	}

	/** Whose waist nobody measures: the young, and in 2020 some others. */
	static boolean waistMeasured(Visit visit) {
		return visit.age() >= 40 || visit.age() == 35 || visit.dice("waist").perMille(250);
	}

	private void body() {
		Body body = visit.figures().body();
		results.add(Items.decimal("9N001000000000001", body.height(), 1, CM));
		results.add(Items.decimal("9N006000000000001", body.weight(), 1, "kg"));
		results.add(Items.judged(Items.decimal("9N011000000000001", body.bmi(), 1, "kg/m2"), Items.range("18.5", "24.9")));
		if (waistMeasured(visit)) {
			String how = dice.perMille(25) ? "9N016160300000001" : "9N016160100000001";
			results.add(Items.decimal(how, body.waist(), 1, CM));
		}
		else {
			results.add(Items.notDone("9N016160100000001"));
		}
	}

	private void history() {
		var history = visit.figures().life().history();
		String past = history.stroke() ? "脳梗塞(治療後)" : history.heart() ? "狭心症(通院中)" : history.anaemia() ? "鉄欠乏性貧血" : "";
		results.add(Items.choice("9N056000000000011", past.isEmpty() ? 2 : 1, "2001"));
		if (!past.isEmpty()) {
			results.add(Items.text("9N056160400000049", past));
		}
		boolean complains = dice.perMille(160);
		results.add(Items.choice("9N061000000000011", complains ? 1 : 2, "2001"));
		if (complains) {
			results.add(Items.text("9N061160800000049", dice.pick(COMPLAINTS)));
		}
		results.add(Items.choice("9N066000000000011", 2, "2001"));
	}

	/** Twice and their mean, where time allows; else once. */
	private void pressure() {
		Pressure pressure = visit.figures().pressure();
		boolean twice = visit.practice() != Practice.BUS || pressure.systolic1() >= 135;
		if (twice) {
			results.add(Items.whole("9A755000000000001", pressure.systolic(), MMHG));
			results.add(Items.whole("9A752000000000001", pressure.systolic2(), MMHG));
		}
		results.add(Items.whole("9A751000000000001", pressure.systolic1(), MMHG));
		if (twice) {
			results.add(Items.whole("9A765000000000001", pressure.diastolic(), MMHG));
			results.add(Items.whole("9A762000000000001", pressure.diastolic2(), MMHG));
		}
		results.add(Items.whole("9A761000000000001", pressure.diastolic1(), MMHG));
	}

}
