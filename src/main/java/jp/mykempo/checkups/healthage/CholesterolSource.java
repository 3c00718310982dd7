package jp.mykempo.checkups.healthage;

/** Where the total cholesterol comes from; check-ups since 2008 seldom measure it. */
enum CholesterolSource {

	MEASURED,

	/** Non-HDL and HDL added. */
	NON_HDL,

	/** LDL, HDL and a fifth of the triglycerides added: fasting, triglycerides below 400. */
	LDL

}
