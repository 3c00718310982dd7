package jp.mykempo.checkups.results;

import java.util.Map;
import java.util.Optional;

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

	/** What the item is; empty where we have no words for it. */
	Optional<String> what(String key) {
		return text("checkups.what." + (key.startsWith("fundus_") ? "fundus" : key));
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
