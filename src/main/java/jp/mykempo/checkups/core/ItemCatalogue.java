package jp.mykempo.checkups.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.mykempo.kernel.Sex;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What check-ups measure, against which thresholds, and what coded answers mean: the ministry's tables, with their
 * dates of validity. Read from the database once, when first asked; only a new version of the program changes it.
 *
 * <pre>catalogue.find("9N001000000000001").map(Item::key); // height</pre>
 */
@Component
public class ItemCatalogue {

	private final JdbcClient sql;

	private volatile Contents contents;

	public ItemCatalogue(JdbcClient sql) {
		this.sql = sql;
	}

	/** The item with the code of 17 digits; empty where it is not in the ministry's table. */
	public Optional<Item> find(String code) {
		return Optional.ofNullable(contents().byCode().get(code));
	}

	/** The items by whatever method that measure the same; the most usual first. */
	public List<Item> byKey(String key) {
		return contents().byKey().getOrDefault(key, List.of());
	}

	/** All items in the order of the ministry's table. */
	public Collection<Item> all() {
		return contents().byCode().values();
	}

	/** What holds on the day for values of the key; empty where the ministry names nothing. */
	public Optional<Threshold> threshold(String key, Sex sex, LocalDate on) {
		for (Threshold threshold : thresholds(key, sex)) {
			if (threshold.holdsOn(on)) {
				return Optional.of(threshold);
			}
		}
		return Optional.empty();
	}

	/** All thresholds of the key and sex, the oldest first: for graphs whose range changes by year. */
	public List<Threshold> thresholds(String key, Sex sex) {
		return contents().thresholds().get(sex).getOrDefault(key, List.of());
	}

	/** What an answer means. */
	public Optional<ChoiceText> choice(String system, String code) {
		for (ChoiceText choice : choices(system)) {
			if (choice.code().equals(code)) {
				return Optional.of(choice);
			}
		}
		return Optional.empty();
	}

	/** The answers of a list, in its order; empty where the list is not known. */
	public List<ChoiceText> choices(String system) {
		return contents().choices().getOrDefault(system, List.of());
	}

	/** True where the code was an answer of the list on the day: check-ups of former years had others. */
	public boolean isAnswer(String system, String code, LocalDate on) {
		return contents().answers().getOrDefault(system + "/" + code, Validity.NEVER).holdsOn(on);
	}

	private Contents contents() {
		Contents known = contents;
		if (known == null) {
			known = new Contents(items(), thresholds(), choices(), answers());
			contents = known;
		}
		return known;
	}

	private List<Item> items() {
		return sql.sql("""
				select seq, code, item_key as key, name_ja, name_en, unit, ucum, type, item_group as "group", format,
					method_ja, method_code, choices_oid, series, series_relation like 'RSON%' as reason, valid_from
				from checkups.item order by seq
				""").query(Item.class).list();
	}

	private Map<Sex, Map<String, List<Threshold>>> thresholds() {
		Map<Sex, Map<String, List<Threshold>>> thresholds = new EnumMap<>(Sex.class);
		for (Sex sex : Sex.values()) {
			thresholds.put(sex, new HashMap<>());
		}
		sql.sql("""
				select item_key, sex, valid_from, valid_until, guidance, referral, direction
				from checkups.threshold order by item_key, sex, valid_from
				""")
			.query((row, number) -> new Threshold(row.getString("item_key"), Sex.of(row.getInt("sex")).orElseThrow(),
					row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class),
					row.getBigDecimal("guidance"), row.getBigDecimal("referral"),
					Threshold.Direction.valueOf(row.getString("direction"))))
			.list()
			.forEach(threshold -> thresholds.get(threshold.sex())
				.computeIfAbsent(threshold.key(), key -> new ArrayList<>())
				.add(threshold));
		thresholds.values().forEach(ofSex -> ofSex.replaceAll((key, found) -> List.copyOf(found)));
		return thresholds;
	}

	private Map<String, List<ChoiceText>> choices() {
		Map<String, List<ChoiceText>> choices = new HashMap<>();
		sql.sql("select oid, code, text_ja, text_en from checkups.choice order by oid, length(code), code")
			.query((row, number) -> choices.computeIfAbsent(row.getString("oid"), oid -> new ArrayList<>())
				.add(new ChoiceText(row.getString("code"), row.getString("text_ja"), row.getString("text_en"))))
			.list();
		return choices;
	}

	private Map<String, Validity> answers() {
		Map<String, Validity> answers = new HashMap<>();
		sql.sql("select oid, code, valid_from, valid_until from checkups.choice")
			.query((row, number) -> answers.put(row.getString("oid") + "/" + row.getString("code"),
					new Validity(row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class))))
			.list();
		return answers;
	}

	/** From a day on until another one, on which it no longer holds; {@code null} for an open end. */
	private record Validity(LocalDate from, LocalDate until) {

		static final Validity NEVER = new Validity(LocalDate.MAX, null);

		boolean holdsOn(LocalDate day) {
			return !day.isBefore(from) && (until == null || day.isBefore(until));
		}

	}

	/** The tables as they were read. */
	private record Contents(Map<String, Item> byCode, Map<String, List<Item>> byKey,
			Map<Sex, Map<String, List<Threshold>>> thresholds, Map<String, List<ChoiceText>> choices, Map<String, Validity> answers) {

		Contents(List<Item> items, Map<Sex, Map<String, List<Threshold>>> thresholds, Map<String, List<ChoiceText>> choices,
				Map<String, Validity> answers) {
			this(new LinkedHashMap<>(), new HashMap<>(), thresholds, choices, answers);
			for (Item item : items) {
				byCode.put(item.code(), item);
				byKey.computeIfAbsent(item.key(), key -> new ArrayList<>()).add(item);
			}
			byKey.replaceAll((key, found) -> Collections.unmodifiableList(found));
		}

	}

}
