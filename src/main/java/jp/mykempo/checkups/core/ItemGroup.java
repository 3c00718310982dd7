package jp.mykempo.checkups.core;

/** Under which heading an item stands, in the order of the page. */
public enum ItemGroup {

	BODY, BLOOD_PRESSURE, GLUCOSE, LIPIDS, LIVER, KIDNEY, BLOOD, URINE, HEART_AND_EYES, OTHER, JUDGEMENT, QUESTIONNAIRE

}
