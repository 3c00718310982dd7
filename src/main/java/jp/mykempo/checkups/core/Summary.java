package jp.mykempo.checkups.core;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jp.mykempo.checkups.core.ItemValue.Coded;

/**
 * What a report comes to: how many values lie outside, and which of them ask for what. Each is named once.
 *
 * @param judged how many values were judged
 * @param urgent see a doctor at once
 * @param act see a doctor within a month
 * @param pressure a high blood pressure: mend one's ways first, and see a doctor if that does not lower it
 * @param care mend one's ways
 * @param medicated for which of the values outside the member takes medicine already
 * @param guidance 特定保健指導 that the member was found to need; empty where none
 */
public record Summary(int judged, List<Reading> urgent, List<Reading> act, List<Reading> pressure, List<Reading> care,
		Set<Medication> medicated, Optional<Coded> guidance) {

	/** What medicine is asked for in the questionnaire. */
	public enum Medication {

		PRESSURE("q01_med_bp", ItemGroup.BLOOD_PRESSURE), GLUCOSE("q02_med_glucose", ItemGroup.GLUCOSE),
		LIPIDS("q03_med_lipid", ItemGroup.LIPIDS);

		private final String question;

		private final ItemGroup group;

		Medication(String question, ItemGroup group) {
			this.question = question;
			this.group = group;
		}

		private boolean taken(Readings readings) {
			return readings.answer(question).filter(answer -> answer.code().equals("1")).isPresent();
		}

	}

	/** 保健指導レベル. */
	private static final String GUIDANCE = "guidance_level";

	public static Summary of(Readings readings) {
		List<Reading> urgent = readings.byKey().values().stream().filter(Reading::urgent).toList();
		List<Reading> act = readings.judged(Judgement.ACT).stream().filter(reading -> !reading.urgent()).toList();
		return new Summary(readings.count(), urgent,
				act.stream().filter(reading -> !BloodPressure.is(reading.key())).toList(),
				act.stream().filter(reading -> BloodPressure.is(reading.key())).toList(), readings.judged(Judgement.CARE),
				medicated(readings),
				readings.answer(GUIDANCE).filter(level -> level.code().equals("1") || level.code().equals("2")));
	}

	private static Set<Medication> medicated(Readings readings) {
		Set<Medication> medicated = new TreeSet<>();
		for (Medication medication : Medication.values()) {
			boolean outside = readings.byKey()
				.values()
				.stream()
				.anyMatch(reading -> reading.judgement().outside() && medication.group == reading.item().group());
			if (outside && medication.taken(readings)) {
				medicated.add(medication);
			}
		}
		return medicated;
	}

	/** How many values lie outside. */
	public int outside() {
		return urgent.size() + act.size() + pressure.size() + care.size();
	}

}
