package jp.mykempo.checkups.healthage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.mykempo.checkups.healthage.HealthAgePage.Age;
import jp.mykempo.checkups.healthage.HealthAgePage.Effect;
import jp.mykempo.checkups.healthage.HealthAgePage.Given;
import jp.mykempo.checkups.healthage.HealthAgePage.Heart;
import jp.mykempo.checkups.healthage.HealthAgePage.Row;
import jp.mykempo.checkups.healthage.HealthAgePage.Summary;
import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Message;
import jp.mykempo.site.chart.LineChart;

/**
 * Words the age of heart and vessels: what it is, what moves it, or why it cannot be given.
 *
 * @param years newest first; empty without check-ups
 */
record HeartView(HeartAgeModel model, List<HeartYear> years, Speech speech) {

	/** Less than this is no movement. */
	private static final double LITTLE = 0.05;

	Heart section(WhatIfForm form, FieldErrors errors) {
		if (this.years.isEmpty()) {
			return new Heart(Optional.of(Message.of("checkups.healthage.heart.noCheckup")), List.of(), null, Optional.empty(),
					Optional.empty(), List.of());
		}
		HeartYear newest = this.years.getFirst();
		String day = PeopleTime.fullDate(newest.examDate(), this.speech.locale());
		return switch (newest.assessment()) {
			case Assessment.Given given -> new Heart(Optional.empty(), List.of(), day, Optional.of(given(given, form, errors)),
					chart(), rows());
			case Assessment.OutsideAges(int age) ->
				refused(Message.of("checkups.healthage.heart.outside", age), List.of(), day);
			case Assessment.PastIllness past -> new Heart(Optional.of(Message.of("checkups.healthage.heart.past")), List.of(), day,
					Optional.empty(), Optional.empty(), List.of());
			case Assessment.Incomplete(List<Missing> missing) -> refused(Message.of("checkups.healthage.heart.incomplete"),
					missing.stream().map(what -> Message.of("checkups.healthage.missing." + what.name())).toList(), day);
		};
	}

	private Heart refused(Message reason, List<Message> missing, String day) {
		return new Heart(Optional.of(reason), missing, day, Optional.empty(), chart(), rows());
	}

	/** What comes first where there is no imported health age. */
	Summary summary() {
		Optional<Assessment.Given> given = this.years.stream()
			.findFirst()
			.map(HeartYear::assessment)
			.filter(Assessment.Given.class::isInstance)
			.map(Assessment.Given.class::cast);
		return given.map(this::summary)
			.orElseGet(() -> new Summary(Message.of("checkups.healthage.summary.nothing"),
					List.of(Message.of("checkups.healthage.summary.nothing.text"))));
	}

	private Summary summary(Assessment.Given given) {
		BigDecimal difference = given.age().rounded().subtract(BigDecimal.valueOf(given.factors().age()));
		String key = given.age().below() ? "below" : given.age().above() ? "above"
				: difference.signum() == 0 ? "same" : difference.signum() > 0 ? "older" : "younger";
		List<Message> sentences = new ArrayList<>(List.of(Message.of("checkups.healthage.summary.reference")));
		raising(given).ifPresent(factors -> sentences.addFirst(Message.of("checkups.healthage.summary.raised", factors)));
		return new Summary(Message.of("checkups.healthage.summary.heart." + key, given.age().rounded().toPlainString(),
				difference.abs().toPlainString()), sentences);
	}

	/** The two that raise it most, in words. */
	private Optional<String> raising(Assessment.Given given) {
		List<String> names = Arrays.stream(Factor.values())
			.filter(factor -> this.model.years(given.factors(), factor) > 0.5)
			.sorted(Comparator.comparingDouble(factor -> -this.model.years(given.factors(), factor)))
			.limit(2)
			.map(factor -> this.speech.say("checkups.healthage.factor." + factor))
			.toList();
		return names.isEmpty() ? Optional.empty() : Optional.of(String.join(this.speech.say("checkups.healthage.and"), names));
	}

	private Given given(Assessment.Given given, WhatIfForm form, FieldErrors errors) {
		List<Effect> effects = Arrays.stream(Factor.values()).map(factor -> effect(given, factor)).toList();
		List<Message> notes = new ArrayList<>(List.of(Message.of("checkups.healthage.note.study"),
				Message.of("checkups.healthage.note.heartOnly"), Message.of("checkups.healthage.note.treatment")));
		if (given.cholesterol() != CholesterolSource.MEASURED) {
			notes.add(Message.of("checkups.healthage.note.cholesterol." + given.cholesterol()));
		}
		notes.add(Message.of("checkups.healthage.note.physician"));
		return new Given(age(given.age()), String.valueOf(given.factors().age()), effects, notes,
				new WhatIfView(this.model, given).of(form, errors));
	}

	private Effect effect(Assessment.Given given, Factor factor) {
		RiskFactors now = given.factors();
		return new Effect(Message.of("checkups.healthage.factor." + factor), value(now, factor),
				value(this.model.atReference(now, factor), factor), movement(now, factor));
	}

	private static Message value(RiskFactors factors, Factor factor) {
		return switch (factor) {
			case PRESSURE -> Message.of("checkups.healthage.value.pressure" + (factors.treated() ? ".treated" : ""),
					whole(factors.pressure()));
			case CHOLESTEROL -> Message.of("checkups.healthage.value.lipid", whole(factors.totalCholesterol()));
			case HDL -> Message.of("checkups.healthage.value.lipid", whole(factors.hdl()));
			case SMOKING -> Message.of("checkups.healthage.value.smoking." + (factors.smoker() ? "yes" : "no"));
			case DIABETES -> Message.of("checkups.healthage.value.diabetes." + (factors.diabetic() ? "yes" : "no"));
		};
	}

	/** By how many years; only in which direction where one of the ages is beyond what is shown. */
	private Message movement(RiskFactors now, Factor factor) {
		double years = this.model.years(now, factor);
		boolean exact = this.model.of(now).within() && this.model.of(this.model.atReference(now, factor)).within();
		String direction = Math.abs(years) < LITTLE ? "none" : years > 0 ? "up" : "down";
		String key = "checkups.healthage.effect." + direction + (exact || direction.equals("none") ? "" : ".much");
		return Message.of(key, BigDecimal.valueOf(Math.abs(years)).setScale(1, RoundingMode.HALF_UP).toPlainString());
	}

	static String whole(double number) {
		return BigDecimal.valueOf(number).setScale(0, RoundingMode.HALF_UP).toPlainString();
	}

	static Age age(HeartAge age) {
		return age.within() ? new Age(age.rounded().toPlainString(), null) : new Age(null, words(age));
	}

	private static Message words(HeartAge age) {
		return age.below() ? Message.of("checkups.healthage.below") : age.above() ? Message.of("checkups.healthage.above")
				: Message.of("checkups.healthage.years", age.rounded().toPlainString());
	}

	private Optional<LineChart> chart() {
		Map<FiscalYear, YearCourse.Point> points = points();
		return points.size() < 2 ? Optional.empty() : Optional.of(course(points).chart());
	}

	private List<Row> rows() {
		Map<FiscalYear, YearCourse.Point> points = points();
		return points.isEmpty() ? List.of() : course(points).rows();
	}

	private YearCourse course(Map<FiscalYear, YearCourse.Point> points) {
		return YearCourse.of("checkups.healthage.heart", points, this.speech);
	}

	private Map<FiscalYear, YearCourse.Point> points() {
		Map<FiscalYear, YearCourse.Point> points = new HashMap<>();
		for (HeartYear year : this.years) {
			if (year.assessment() instanceof Assessment.Given given) {
				HeartAge age = given.age();
				String label = age.within() ? age.rounded().toPlainString()
						: this.speech.say("checkups.healthage." + (age.below() ? "below" : "above") + ".short");
				points.put(year.year(), new YearCourse.Point(age.drawn(), label, words(age), age.within() ? age.rounded() : null,
						given.factors().age()));
			}
		}
		return points;
	}

}
