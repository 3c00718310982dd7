package jp.mykempo.checkups.healthage;

import jp.mykempo.kernel.Sex;

/**
 * What a {@link HeartAgeModel} asks of a person. All of it is measured or told, nothing is guessed.
 *
 * @param age whole years on the day of the check-up
 * @param totalCholesterol mg/dL
 * @param hdl HDL cholesterol, mg/dL
 * @param pressure systolic blood pressure, mmHg
 * @param treated whether medicine for blood pressure is taken
 */
record RiskFactors(Sex sex, int age, double totalCholesterol, double hdl, double pressure, boolean treated,
		boolean smoker, boolean diabetic) {

	RiskFactors withCholesterol(double total, double hdl) {
		return new RiskFactors(this.sex, this.age, total, hdl, this.pressure, this.treated, this.smoker, this.diabetic);
	}

	RiskFactors withPressure(double pressure, boolean treated) {
		return new RiskFactors(this.sex, this.age, this.totalCholesterol, this.hdl, pressure, treated, this.smoker,
				this.diabetic);
	}

	RiskFactors withSmoking(boolean smoker) {
		return new RiskFactors(this.sex, this.age, this.totalCholesterol, this.hdl, this.pressure, this.treated, smoker,
				this.diabetic);
	}

	RiskFactors withDiabetes(boolean diabetic) {
		return new RiskFactors(this.sex, this.age, this.totalCholesterol, this.hdl, this.pressure, this.treated,
				this.smoker, diabetic);
	}

}
