package jp.mykempo.checkups.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jp.mykempo.checkups.core.ItemValue.NotTested;
import jp.mykempo.checkups.core.ItemValue.Unmeasurable;
import jp.mykempo.checkups.core.Reading.Silence;

/**
 * A report as a person reads it: one {@link Reading} for each item, whatever the method, judged by what held on the
 * day of the check-up.
 * <pre>Readings.of(report, catalogue).find("ldl").map(Reading::judgement)</pre>
 *
 * @param byKey in the order of the ministry's table
 * @param unknown entries whose code is not in that table
 */
public record Readings(Report report, Sampling sampling, Map<String, Reading> byKey, List<Entry> unknown) {

	public static Readings of(Report report, ItemCatalogue catalogue) {
		Judged judged = new Judged(report, catalogue);
		List<Reading> readings = new ArrayList<>(report.entries().size());
		List<Entry> unknown = new ArrayList<>();
		for (Entry entry : report.entries()) {
			catalogue.find(entry.code())
				.ifPresentOrElse(item -> readings.add(judged.reading(item, entry)), () -> unknown.add(entry));
		}
		readings.sort(Comparator.comparingInt(reading -> reading.item().seq()));
		Map<String, Reading> byKey = LinkedHashMap.newLinkedHashMap(readings.size());
		readings.forEach(reading -> byKey.merge(reading.key(), reading, Readings::counting));
		List.of(BloodPressure.SYSTOLIC, BloodPressure.DIASTOLIC)
			.forEach(key -> byKey.computeIfPresent(key, (same, reading) -> judged.pressure(reading)));
		return new Readings(report, judged.sampling(), byKey, unknown);
	}

	/** Of two methods the first that tells something: they come in the order in which they count. */
	private static Reading counting(Reading first, Reading second) {
		return !first.tells() && second.tells() ? second : first;
	}

	/** Whether there is anything to be read in it. */
	static boolean tells(ItemValue value) {
		return !(value instanceof NotTested) && !(value instanceof Unmeasurable);
	}

	public Optional<Reading> find(String key) {
		return Optional.ofNullable(byKey.get(key));
	}

	public List<Reading> in(ItemGroup group) {
		return byKey.values().stream().filter(reading -> reading.item().group() == group).toList();
	}

	/** All that were judged so. */
	public List<Reading> judged(Judgement judgement) {
		return all().filter(reading -> reading.judgement() == judgement).toList();
	}

	/** How many were judged at all. */
	public int count() {
		return (int) all().filter(reading -> reading.judgement().judged()).count();
	}

	/** The code that was answered or found; empty where there is none. */
	public Optional<ItemValue.Coded> answer(String key) {
		return find(key).map(Reading::value)
			.filter(ItemValue.Coded.class::isInstance)
			.map(ItemValue.Coded.class::cast);
	}

	private Stream<Reading> all() {
		return byKey.values().stream();
	}

	/** Judges the entries of one report. */
	private record Judged(Report report, ItemCatalogue catalogue, Sampling sampling) {

		/** What follows the key of a pressure whose threshold says "at once". */
		private static final String AT_ONCE = "_at_once";

		Judged(Report report, ItemCatalogue catalogue) {
			this(report, catalogue, Sampling.of(report));
		}

		Reading reading(Item item, Entry entry) {
			Optional<String> key = sampling.thresholdOf(item.key());
			Optional<Threshold> threshold = key.flatMap(this::threshold);
			Judgement judgement = threshold.map(found -> Judge.of(entry.value(), found)).orElse(Judgement.NONE);
			return new Reading(item, entry, judgement, threshold, urgent(item, entry),
					judgement.judged() ? Optional.empty() : Optional.of(silence(item.key(), key, entry, threshold.isPresent())));
		}

		/** The reading by the measurement that counts; by the one it has, where none has a value. */
		Reading pressure(Reading reading) {
			Entry chosen = BloodPressure.choose(reading.key(), report);
			return chosen == null ? reading : reading(catalogue.find(chosen.code()).orElse(reading.item()), chosen);
		}

		private boolean urgent(Item item, Entry entry) {
			return BloodPressure.is(item.key()) && threshold(item.key() + AT_ONCE)
				.filter(found -> Judge.of(entry.value(), found) == Judgement.ACT)
				.isPresent();
		}

		private Silence silence(String own, Optional<String> key, Entry entry, boolean threshold) {
			if (!Readings.tells(entry.value()) || threshold) {
				return Silence.NO_VALUE;
			}
			if (key.filter(own::equals).isEmpty()) {
				return Silence.AFTER_MEAL;
			}
			return catalogue.thresholds(own, report.sex()).isEmpty() ? Silence.NO_LIMIT : Silence.NOT_THEN;
		}

		private Optional<Threshold> threshold(String key) {
			return catalogue.threshold(key, report.sex(), report.examDate());
		}

	}

}
