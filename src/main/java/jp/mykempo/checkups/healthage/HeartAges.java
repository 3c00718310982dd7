package jp.mykempo.checkups.healthage;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import jp.mykempo.checkups.core.ItemCatalogue;
import jp.mykempo.checkups.core.Report;
import jp.mykempo.kernel.Sex;

import org.springframework.stereotype.Component;

/**
 * Gives the age of heart and vessels (心臓・血管の年齢) for a check-up, or says why it cannot be given (C3). Takes only what was
 * measured and answered: total cholesterol measured, or added up from its parts; blood pressure in the order other, second,
 * first; treatment, smoking, diabetes and past illness from the questionnaire.
 */
@Component
class HeartAges {

	private static final double MOST_TRIGLYCERIDES = 400;

	private final HeartAgeModel model;

	private final ItemCatalogue catalogue;

	HeartAges(HeartAgeModel model, ItemCatalogue catalogue) {
		this.model = model;
		this.catalogue = catalogue;
	}

	/** A sum and where it comes from. */
	private record Cholesterol(double total, CholesterolSource source) {
	}

	Assessment assess(Report report, LocalDate birthDate) {
		Answers answers = new Answers(report, this.catalogue);
		Optional<Boolean> stroke = answers.yes("9N716000000000011");
		Optional<Boolean> heart = answers.yes("9N721000000000011");
		if (stroke.orElse(false) || heart.orElse(false)) {
			return new Assessment.PastIllness();
		}
		int age = Period.between(birthDate, report.examDate()).getYears();
		if (!this.model.covers(age)) {
			return new Assessment.OutsideAges(age);
		}
		List<Missing> missing = missing(answers, stroke.isEmpty(), heart.isEmpty());
		return missing.isEmpty() ? given(answers, report.sex(), age) : new Assessment.Incomplete(missing);
	}

	private Assessment given(Answers answers, Sex sex, int age) {
		Cholesterol cholesterol = cholesterol(answers).orElseThrow();
		RiskFactors factors = new RiskFactors(sex, age, cholesterol.total(), answers.measured("hdl").orElseThrow(),
				answers.pressure().orElseThrow(), answers.yes("9N701000000000011").orElseThrow(),
				answers.smokes().orElseThrow(), diabetic(answers));
		return new Assessment.Given(factors, this.model.of(factors), cholesterol.source());
	}

	private static List<Missing> missing(Answers answers, boolean strokeUntold, boolean heartUntold) {
		List<Missing> missing = new ArrayList<>();
		note(missing, answers.pressure().isEmpty(), Missing.PRESSURE);
		note(missing, cholesterol(answers).isEmpty(), Missing.CHOLESTEROL);
		note(missing, answers.measured("hdl").isEmpty(), Missing.HDL);
		note(missing, answers.yes("9N701000000000011").isEmpty(), Missing.PRESSURE_MEDICINE);
		note(missing, answers.smokes().isEmpty(), Missing.SMOKING);
		if (!diabetic(answers)) {
			note(missing, answers.yes("9N706000000000011").isEmpty(), Missing.DIABETES_MEDICINE);
			note(missing, glucose(answers).isEmpty() && hba1c(answers).isEmpty(), Missing.GLUCOSE);
		}
		note(missing, strokeUntold, Missing.STROKE_HISTORY);
		note(missing, heartUntold, Missing.HEART_HISTORY);
		return missing;
	}

	private static void note(List<Missing> missing, boolean absent, Missing what) {
		if (absent) {
			missing.add(what);
		}
	}

	/** Medicine for it, fasting glucose of 126 or more, or HbA1c of 6.5 or more. */
	private static boolean diabetic(Answers answers) {
		return answers.yes("9N706000000000011").orElse(false) || glucose(answers).orElse(false)
				|| hba1c(answers).orElse(false);
	}

	/** Nothing of blood that was taken too soon after a meal, whatever the item is called. */
	private static Optional<Boolean> glucose(Answers answers) {
		return answers.fasting() ? answers.reaches("glucose_fasting", "126") : Optional.empty();
	}

	private static Optional<Boolean> hba1c(Answers answers) {
		return answers.reaches("hba1c", "6.5");
	}

	private static Optional<Cholesterol> cholesterol(Answers answers) {
		OptionalDouble measured = answers.measured("total_cholesterol");
		if (measured.isPresent()) {
			return Optional.of(new Cholesterol(measured.getAsDouble(), CholesterolSource.MEASURED));
		}
		OptionalDouble hdl = answers.measured("hdl");
		OptionalDouble others = answers.measured("non_hdl");
		if (hdl.isPresent() && others.isPresent()) {
			return Optional.of(new Cholesterol(others.getAsDouble() + hdl.getAsDouble(), CholesterolSource.NON_HDL));
		}
		OptionalDouble ldl = answers.measured("ldl");
		OptionalDouble fat = answers.fasting() ? answers.measured("tg_fasting") : OptionalDouble.empty();
		if (hdl.isEmpty() || ldl.isEmpty() || fat.isEmpty() || fat.getAsDouble() >= MOST_TRIGLYCERIDES) {
			return Optional.empty();
		}
		return Optional.of(new Cholesterol(ldl.getAsDouble() + hdl.getAsDouble() + fat.getAsDouble() / 5,
				CholesterolSource.LDL));
	}

}
