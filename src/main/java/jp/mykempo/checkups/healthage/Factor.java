package jp.mykempo.checkups.healthage;

/** What moves the age of heart and vessels, in the order of the page. */
enum Factor {

	PRESSURE, CHOLESTEROL, HDL, SMOKING, DIABETES

}
