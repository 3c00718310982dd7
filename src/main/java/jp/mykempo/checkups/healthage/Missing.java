package jp.mykempo.checkups.healthage;

/** What a check-up did not tell, so that the age cannot be given. Never filled in by a guess. */
enum Missing {

	PRESSURE, CHOLESTEROL, HDL, PRESSURE_MEDICINE, SMOKING, DIABETES_MEDICINE, GLUCOSE, STROKE_HISTORY, HEART_HISTORY

}
