package jp.mykempo.checkups.healthage;

import jp.mykempo.kernel.Sex;

import org.springframework.stereotype.Component;

/**
 * The general cardiovascular risk profile of the Framingham Heart Study, told as an age: D'Agostino RB et al., Circulation
 * 2008;117:743–753, doi 10.1161/CIRCULATIONAHA.107.699579. Made for people of 30 to 74 without heart attack or stroke.
 * <pre>
 * LP  = bA·ln(age) + bT·ln(TC) + bH·ln(HDL) + bS·ln(SBP) + bK·smoker + bD·diabetes
 * age of the heart = exp((LP − (bT·ln 180 + bH·ln 45 + bS untreated·ln 125)) / bA)
 * </pre>
 * The level of risk in the United States cancels out; what the study says of it is not computed anywhere here.
 */
@Component
class Framingham implements HeartAgeModel {

	private static final double CHOLESTEROL = 180;

	private static final double HDL = 45;

	private static final double PRESSURE = 125;

	private static final Weights MEN = new Weights(3.06117, 1.12370, -0.93263, 1.93303, 1.99881, 0.65451, 0.57367);

	private static final Weights WOMEN = new Weights(2.32888, 1.20904, -0.70833, 2.76157, 2.82263, 0.52873, 0.69154);

	/** The published coefficients, in the order of the formula. */
	private record Weights(double age, double cholesterol, double hdl, double untreated, double treated, double smoking,
			double diabetes) {

		double sum(RiskFactors factors) {
			return this.age * Math.log(factors.age()) + this.cholesterol * Math.log(factors.totalCholesterol())
					+ this.hdl * Math.log(factors.hdl())
					+ (factors.treated() ? this.treated : this.untreated) * Math.log(factors.pressure())
					+ (factors.smoker() ? this.smoking : 0) + (factors.diabetic() ? this.diabetes : 0);
		}

		double reference() {
			return this.cholesterol * Math.log(CHOLESTEROL) + this.hdl * Math.log(HDL)
					+ this.untreated * Math.log(PRESSURE);
		}

	}

	@Override
	public String version() {
		return "framingham-2008";
	}

	@Override
	public boolean covers(int age) {
		return age >= 30 && age <= 74;
	}

	@Override
	public HeartAge of(RiskFactors factors) {
		Weights weights = factors.sex() == Sex.MALE ? MEN : WOMEN;
		return new HeartAge(Math.exp((weights.sum(factors) - weights.reference()) / weights.age()));
	}

	@Override
	public RiskFactors atReference(RiskFactors factors, Factor factor) {
		return switch (factor) {
			case PRESSURE -> factors.withPressure(PRESSURE, false);
			case CHOLESTEROL -> factors.withCholesterol(CHOLESTEROL, factors.hdl());
			case HDL -> factors.withCholesterol(factors.totalCholesterol(), HDL);
			case SMOKING -> factors.withSmoking(false);
			case DIABETES -> factors.withDiabetes(false);
		};
	}

}
