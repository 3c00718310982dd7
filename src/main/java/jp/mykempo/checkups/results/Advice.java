package jp.mykempo.checkups.results;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.mykempo.checkups.core.Judgement;
import jp.mykempo.checkups.core.Reading;
import jp.mykempo.site.Words;

/** What an item is, and what can be done at its value: our own words, by the item and by what it is a sign of. */
record Advice(Wording wording) {

	/** What values that ask for the same are a sign of. */
	private static final Map<String, String> TOPICS = Map.ofEntries(Map.entry("bmi", "weight"), Map.entry("waist", "weight"),
			Map.entry("visceral_fat_area", "weight"), Map.entry("sbp", "pressure"), Map.entry("dbp", "pressure"),
			Map.entry("tg_fasting", "fat"), Map.entry("tg_random", "fat"), Map.entry("hdl", "hdl"), Map.entry("ldl", "cholesterol"),
			Map.entry("non_hdl", "cholesterol"), Map.entry("ast", "liver"), Map.entry("alt", "liver"), Map.entry("ggt", "liver"),
			Map.entry("glucose_fasting", "sugar"), Map.entry("glucose_random", "sugar"), Map.entry("hba1c", "sugar"),
			Map.entry("urine_glucose", "urineSugar"), Map.entry("urine_protein", "urineProtein"), Map.entry("egfr", "kidney"),
			Map.entry("hemoglobin", "anemia"));

	/** Items of one examination, which are explained together: by the beginning of their keys. */
	private static final Map<String, String> EXAMINATIONS = Map.of("fundus_", "fundus", "chest_xray", "chest_xray", "upper_gi_",
			"upper_gi", "cervical_", "cervical", "visual_acuity_", "sight", "hearing_", "hearing", "iop_", "eye_pressure", "blood_type_",
			"blood_type", "urine_a", "urine_albumin");

	/** What to look out for in values that the ministry does not judge. */
	private static final Map<String, Set<String>> HINTS = Map.ofEntries(Map.entry("weight", Set.of("weight", "obesity_index")),
			Map.entry("heartRate", Set.of("heart_rate")), Map.entry("cholesterol", Set.of("total_cholesterol")),
			Map.entry("bile", Set.of("total_bilirubin")), Map.entry("enzyme", Set.of("alp", "ld")),
			Map.entry("creatinine", Set.of("creatinine")), Map.entry("uricAcid", Set.of("uric_acid")),
			Map.entry("protein", Set.of("total_protein", "albumin", "ag_ratio")), Map.entry("iron", Set.of("ferritin")),
			Map.entry("inflammation", Set.of("crp")), Map.entry("urineBlood", Set.of("urine_blood", "urine_sediment")),
			Map.entry("water", Set.of("urine_sg")), Map.entry("urineAlbumin", Set.of("urine_albumin")),
			Map.entry("redCells", Set.of("hematocrit", "rbc", "mcv", "mch", "mchc")), Map.entry("whiteCells", Set.of("wbc")),
			Map.entry("platelets", Set.of("platelets")), Map.entry("lungs", Set.of("fvc", "fev1", "fev1_percent", "percent_vc")),
			Map.entry("sight", Set.of("sight")), Map.entry("hearing", Set.of("hearing")), Map.entry("eyePressure", Set.of("eye_pressure")),
			Map.entry("swallowing", Set.of("rsst")), Map.entry("fundus", Set.of("fundus")),
			Map.entry("finding", Set.of("ecg", "chest_xray", "upper_gi", "abdominal_us", "mammography", "breast_us", "cervical")),
			Map.entry("stool", Set.of("fecal_occult_blood")), Map.entry("positive", Set.of("psa", "pepsinogen", "syphilis")),
			Map.entry("hepatitis", Set.of("hbs_ag", "hcv_ab")), Map.entry("metabolic", Set.of("metabolic_syndrome")));

	/** What the item is; empty where we have no words for it. */
	Optional<String> what(String key) {
		return text("checkups.what." + examination(key));
	}

	/** What to look out for, where the ministry names no threshold; empty where there is nothing to be said. */
	Optional<String> hint(String key) {
		String examination = examination(key);
		return HINTS.entrySet()
			.stream()
			.filter(hint -> hint.getValue().contains(examination))
			.findFirst()
			.map(hint -> this.wording.t("checkups.hint." + hint.getKey()));
	}

	private static String examination(String key) {
		return EXAMINATIONS.entrySet()
			.stream()
			.filter(examination -> key.startsWith(examination.getKey()))
			.findFirst()
			.map(Map.Entry::getValue)
			.orElse(key);
	}

	/** What can be done at this value. */
	Optional<String> todo(Reading reading) {
		Judgement judgement = reading.judgement();
		if (!judgement.judged()) {
			return Optional.empty();
		}
		String level = reading.urgent() ? "URGENT" : judgement.name();
		return judgement.outside() ? text("checkups.do." + TOPICS.get(reading.key()) + "." + level)
				: Optional.of(this.wording.t("checkups.item.within"));
	}

	private Optional<String> text(String key) {
		Words words = this.wording.words();
		return words.knows(key) ? Optional.of(this.wording.t(key)) : Optional.empty();
	}

}
