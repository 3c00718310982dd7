package jp.mykempo.demo.society.health;

/** What would be found if the person were examined in a fiscal year. Units are those of the check-up's items. */
public record Figures(Body body, Pressure pressure, Lipids lipids, Liver liver, Sugar sugar, Blood blood, Life life) {

	/** cm and kg; BMI is reckoned. */
	public record Body(double height, double weight, double waist) {

		public double bmi() {
			return weight / (height * height / 10_000);
		}

	}

	/** mmHg, measured twice. */
	public record Pressure(int systolic1, int diastolic1, int systolic2, int diastolic2) {

		/** The mean of both. */
		public int systolic() {
			return Math.round((systolic1 + systolic2) / 2f);
		}

		/** The mean of both. */
		public int diastolic() {
			return Math.round((diastolic1 + diastolic2) / 2f);
		}

	}

	/** mg/dL, fasting. */
	public record Lipids(int tg, int hdl, int ldl) {

		/** Total cholesterol by Friedewald's formula. */
		public int total() {
			return ldl + hdl + Math.round(Math.min(tg, 399) / 5f);
		}

	}

	/** U/L; uric acid and creatinine in mg/dL, as they come from the same tube. */
	public record Liver(int ast, int alt, int ggt, double uricAcid, double creatinine) {
	}

	/** mg/dL fasting, and HbA1c (NGSP) in %; urine 1 − to 5 +++. */
	public record Sugar(int glucose, double hba1c, int urineGlucose, int urineProtein) {
	}

	/** g/dL, %, 万/mm3, /mm3. */
	public record Blood(double hemoglobin, double hematocrit, int red, int white) {
	}

	/**
	 * What the person says.
	 *
	 * @param smoking 1 yes, 2 not any more, 3 never
	 * @param drinking 1 every day to 8 never
	 * @param amount 1 below 1合 to 5
	 */
	public record Life(Treatment treatment, History history, int smoking, int drinking, int amount) {
	}

	/** Whether medicine is taken against it. */
	public record Treatment(boolean pressure, boolean glucose, boolean lipids) {

		public boolean any() {
			return pressure || glucose || lipids;
		}

	}

	/** What the person has had. */
	public record History(boolean stroke, boolean heart, boolean kidney, boolean anaemia) {
	}

}
