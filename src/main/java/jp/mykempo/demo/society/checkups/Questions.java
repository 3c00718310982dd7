package jp.mykempo.demo.society.checkups;

import java.util.ArrayList;
import java.util.List;

import jp.mykempo.demo.society.Dice;
import jp.mykempo.demo.society.cda.Observed;
import jp.mykempo.demo.society.health.Figures;
import jp.mykempo.demo.society.health.Figures.Life;

/**
 * The questionnaire (標準的な質問票, 22 items), as it was asked in the phase of the year. Habits stay a person's own: chance
 * is thrown once for life, and a little each year.
 */
final class Questions {

	private final Visit visit;

	private final Figures figures;

	private final List<Observed> answers = new ArrayList<>();

	private Questions(Visit visit) {
		this.visit = visit;
		this.figures = visit.figures();
	}

	static List<Observed> of(Visit visit) {
		Questions questions = new Questions(visit);
		questions.illnesses();
		questions.smoking();
		questions.moving();
		questions.eating();
		questions.drinking();
		questions.outlook();
		return questions.answers;
	}

	private void illnesses() {
		Life life = figures.life();
		yes("9N701", life.treatment().pressure());
		yes("9N706", life.treatment().glucose());
		yes("9N711", life.treatment().lipids());
		yes("9N716", life.history().stroke());
		yes("9N721", life.history().heart());
		yes("9N726", life.history().kidney());
		yes("9N731", life.history().anaemia());
	}

	private void smoking() {
		int smoking = figures.life().smoking();
		if (visit.phase4()) {
			choice("9N736", smoking, "24060");
		}
		else {
			yes("9N736", smoking == 1);
		}
	}

	private void moving() {
		boolean gained = figures.body().bmi() > (visit.male() ? 24.5 : 23.5);
		yes("9N741", gained ^ habit("gained", 60));
		yes("9N746", habit("exercise", figures.body().bmi() < 24 ? 310 : 210));
		yes("9N751", habit("active", 370));
		yes("9N756", habit("walking", 480));
	}

	private void eating() {
		if (visit.phase3()) {
			choice("9N872", habit("chewing", visit.age() > 60 ? 240 : 110) ? 2 : 1, "18030");
		}
		choice("9N766", habit("fast", figures.body().bmi() > 25 ? 440 : 270) ? 1 : habit("slow", 90) ? 3 : 2, "2004");
		yes("9N771", habit("late", visit.male() ? 350 : 170));
		if (visit.phase3()) {
			choice("9N782", habit("sweets", visit.male() ? 150 : 290) ? 1 : habit("rarely", 270) ? 3 : 2, "18040");
		}
		yes("9N781", habit("breakfast", visit.age() < 50 ? 260 : 140));
	}

	private void drinking() {
		int often = figures.life().drinking();
		int amount = figures.life().amount();
		if (visit.phase4()) {
			choice("9N786", often, "24040");
			if (often < 7) {
				step("9N791", amount, "24050");
			}
		}
		else {
			choice("9N786", often <= 1 ? 1 : often <= 5 ? 2 : 3, "2005");
			choice("9N791", Math.min(amount, 4), "2006");
		}
	}

	private void outlook() {
		yes("9N796", habit("sleep", 620));
		Dice dice = visit.dice("outlook");
		choice("9N801", figures.body().bmi() > 25 ? dice.between(2, 4) : dice.perMille(350) ? 1 : dice.between(2, 5), "2007");
		if (visit.phase4()) {
			yes("9N808", visit.year() >= Dice.of(visit.seed(), "guided", visit.person().key()).between(2010, 2060));
		}
	}

	/** A habit of so many in a thousand, which few answer otherwise now and then. */
	private boolean habit(String what, int share) {
		boolean usual = Dice.of(visit.seed(), what, visit.person().key()).perMille(share);
		return visit.dice(what).perMille(30) != usual;
	}

	private void yes(String item, boolean yes) {
		answers.add(Items.yes(item + "000000000011", yes));
	}

	private void choice(String item, int chosen, String list) {
		answers.add(Items.choice(item + "000000000011", chosen, list));
	}

	private void step(String item, int chosen, String list) {
		answers.add(Items.step(item + "000000000011", chosen, list));
	}

}
