package jp.mykempo.demo.society.health;

import jp.mykempo.demo.society.Dice;
import jp.mykempo.demo.society.health.Constitution.Offsets;
import jp.mykempo.demo.society.health.Figures.Blood;
import jp.mykempo.demo.society.health.Figures.Body;
import jp.mykempo.demo.society.health.Figures.History;
import jp.mykempo.demo.society.health.Figures.Life;
import jp.mykempo.demo.society.health.Figures.Lipids;
import jp.mykempo.demo.society.health.Figures.Liver;
import jp.mykempo.demo.society.health.Figures.Pressure;
import jp.mykempo.demo.society.health.Figures.Sugar;
import jp.mykempo.demo.society.health.Figures.Treatment;

/**
 * One year's figures: mean of the age, plus what the person is, plus what weight has become since, plus chance; less
 * what medicine takes away.
 */
final class Examined {

	private final Constitution person;

	private final Offsets own;

	private final Means means;

	private final Treatment treatment;

	private final Dice dice;

	Examined(Constitution person, Means means, Treatment treatment, Dice dice) {
		this.person = person;
		this.own = person.offsets();
		this.means = means;
		this.treatment = treatment;
		this.dice = dice;
	}

	Figures figures(Body body, int age) {
		double heavier = (body.bmi() - means.bmi()) / means.bmiSpread() - own.weight();
		Pressure pressure = pressure(heavier);
		Lipids lipids = lipids(heavier);
		Sugar sugar = sugar(heavier, age);
		Blood blood = blood();
		History history = new History(false, age > 62 && own.pressure() + own.ldl() > 3.2, false,
				!means.male() && blood.hemoglobin() < 11.4);
		return new Figures(body, pressure, lipids, liver(heavier), sugar, blood,
				new Life(treatment, history, smoking(age), person.drinking(), amount()));
	}

	private Pressure pressure(double heavier) {
		double offset = own.pressure() + 0.45 * heavier;
		double relief = treatment.pressure() ? 15 : 0;
		double systolic = means.systolic() + 13.5 * offset + 5.5 * dice.normal() - relief;
		double diastolic = means.diastolic() + 0.55 * (systolic - means.systolic()) + 5 * dice.normal() - relief * 0.15;
		int first = (int) Math.round(Math.clamp(systolic + 2.5 + 2.5 * dice.normal(), 84, 205));
		int second = (int) Math.round(Math.clamp(systolic - 1.5 + 2.5 * dice.normal(), 82, 200));
		int low = (int) Math.round(Math.clamp(diastolic, 48, 122));
		return new Pressure(first, Math.min(low + dice.between(0, 3), first - 22), second, Math.min(low, second - 22));
	}

	private Lipids lipids(double heavier) {
		double ldl = means.ldl() + 28 * (own.ldl() + 0.15 * heavier) + 9 * dice.normal();
		double hdl = means.hdl() + (means.male() ? 13.5 : 14.5) * (own.hdl() - 0.35 * heavier - 0.15 * own.tg())
				+ 3.2 * dice.normal() + (person.drinking() <= 2 ? 3 : 0);
		double tg = means.tg() * StrictMath.exp(0.38 * (own.tg() + 0.45 * heavier - 0.15 * own.hdl()) + 0.24 * dice.normal());
		double relief = treatment.lipids() ? 0.69 : 1;
		return new Lipids((int) Math.round(Math.clamp(tg * (treatment.lipids() ? 0.87 : 1), 26, 980)),
				(int) Math.round(Math.clamp(hdl, 26, 124)), (int) Math.round(Math.clamp(ldl * relief, 38, 268)));
	}

	private Liver liver(double heavier) {
		double offset = own.liver() + 0.55 * heavier;
		double drinks = person.drinking() <= 2 ? 0.32 : person.drinking() >= 7 ? -0.15 : 0;
		double alt = means.alt() * StrictMath.exp(0.37 * offset + 0.16 * dice.normal());
		double ast = means.ast() * StrictMath.exp(0.55 * StrictMath.log(alt / means.alt()) + 0.10 * dice.normal() + drinks * 0.2);
		double ggt = means.ggt() * StrictMath.exp(0.48 * offset + drinks * 1.2 + 0.15 * dice.normal());
		double uric = means.uricAcid() + 0.95 * (0.3 * (own.weight() + heavier) + 0.9 * own.drift()) + 0.35 * dice.normal();
		double creatinine = means.creatinine() * StrictMath.exp(0.13 * own.kidney() + 0.035 * dice.normal());
		return new Liver((int) Math.round(Math.clamp(ast, 10, 290)), (int) Math.round(Math.clamp(alt, 5, 390)),
				(int) Math.round(Math.clamp(ggt, 7, 780)), Course.round(Math.clamp(uric, 1.6, 10.9)),
				Math.round(Math.clamp(creatinine, 0.36, 4.8) * 100) / 100.0);
	}

	private Sugar sugar(double heavier, int age) {
		int years = Math.max(0, age - person.diabeticAt());
		double beginning = Math.clamp((age - person.diabeticAt() + 4) / 8.0, 0, 1);
		double relief = treatment.glucose() ? 0.55 : 1;
		double excess = beginning * (22 + 2.2 * Math.min(years, 12)) * relief;
		double glucose = means.glucose() + 6.5 * (own.sugar() + 0.4 * heavier) + 4 * dice.normal() + excess;
		double hba1c = means.hba1c() + 0.20 * (own.sugar() + 0.4 * heavier) + 0.09 * dice.normal() + excess * 0.034;
		int measured = (int) Math.round(Math.clamp(glucose, 62, 330));
		int urine = sweetensUrine() ? 5 : measured > 185 ? 4 : measured > 160 ? 3 : dice.perMille(6) ? 2 : 1;
		int protein = dice.perMille(8 + (own.kidney() > 1.6 ? 260 : 0)) ? 3 : dice.perMille(62) ? 2 : 1;
		return new Sugar(measured, Course.round(Math.clamp(hba1c, 4.4, 13.5)), urine, protein);
	}

	/** One in three treated for diabetes takes what drives sugar into the urine (SGLT2阻害薬). */
	private boolean sweetensUrine() {
		return treatment.glucose() && own.drift() > 0.4;
	}

	private Blood blood() {
		double spread = means.male() ? 0.95 : 0.95 + (means.age() < 50 ? 0.2 : 0);
		double hemoglobin = Math.clamp(means.hemoglobin() + spread * own.blood() + 0.28 * dice.normal()
				- (!means.male() && means.age() < 52 && own.blood() < -1.2 ? 0.8 : 0), 7.2, 18.6);
		double hematocrit = hemoglobin * 2.93 + 0.9 + 0.5 * dice.normal();
		double red = hemoglobin / (29.9 + Math.min(0, (hemoglobin - 12) * 1.3) + 0.8 * own.drift()) * 1000;
		double white = StrictMath.exp(8.63 + 0.22 * own.drift() + 0.12 * dice.normal());
		return new Blood(Course.round(hemoglobin), Course.round(hematocrit), (int) Math.round(red),
				(int) Math.round(white / 100) * 100);
	}

	private int smoking(int age) {
		return !person.smoker() ? 3 : age >= person.quitAt() ? 2 : 1;
	}

	private int amount() {
		return person.drinking() >= 7 ? 1 : person.drinking() == 1 ? dice.between(2, 3) : dice.perMille(60) ? 3 : dice.between(1, 2);
	}

}
