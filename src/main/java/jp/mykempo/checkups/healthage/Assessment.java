package jp.mykempo.checkups.healthage;

import java.util.List;

/** Whether the age of heart and vessels can be given for a check-up, and if not, why. */
sealed interface Assessment {

	/** It can. */
	record Given(RiskFactors factors, HeartAge age, CholesterolSource cholesterol) implements Assessment {
	}

	/** The model is not for people of this age. */
	record OutsideAges(int age) implements Assessment {
	}

	/** After a heart attack or a stroke nothing is computed. */
	record PastIllness() implements Assessment {
	}

	/** These are not there, in the order of the page. */
	record Incomplete(List<Missing> missing) implements Assessment {
	}

}
