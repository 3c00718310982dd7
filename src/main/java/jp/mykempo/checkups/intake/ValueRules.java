package jp.mykempo.checkups.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.Interpretation;
import jp.mykempo.checkups.core.Item;
import jp.mykempo.checkups.core.ItemCatalogue;
import jp.mykempo.checkups.core.ItemValue;
import jp.mykempo.checkups.core.Range;
import jp.mykempo.checkups.intake.ToldValue.Form;
import jp.mykempo.imports.CsvFile;
import jp.mykempo.imports.RunLog;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.Sex;

/** Understands results by what the catalogue says of their items, and says what is wrong with them. Unknown items stay. */
final class ValueRules {

	static final Pattern NUMBER = Pattern.compile("[-+]?(\\d{1,9}(\\.\\d{0,6})?|\\.\\d{1,6})");

	private static final int LONGEST_TEXT = 2000;

	private static final int LONGEST_CODE = 40;

	private static final LocalDate FIRST_PHASE = LocalDate.of(2008, 4, 1);

	private static final LocalDate PHASE_4 = LocalDate.of(2024, 4, 1);

	/** Lists of answers that another one replaced in 2024: smoking, how often and how much people drink. */
	private static final Map<String, String> BEFORE_2024 = Map.of("1.2.392.200119.6.24060", "1.2.392.200119.6.2003",
			"1.2.392.200119.6.24040", "1.2.392.200119.6.2005", "1.2.392.200119.6.24050", "1.2.392.200119.6.2006");

	private final ItemCatalogue catalogue;

	private final RunLog log;

	private final Plausible plausible = new Plausible();

	private final Set<String> systemsSeen = new HashSet<>();

	ValueRules(ItemCatalogue catalogue, RunLog log) {
		this.catalogue = catalogue;
		this.log = log;
	}

	/**
	 * The entry; empty where it says nothing or something is wrong.
	 * @param exam tells which phase's lists an answer without a list is from; {@code null} where not known
	 */
	Optional<Entry> entry(ToldValue told, LocalDate exam) {
		Item item = catalogue.find(told.code).orElse(null);
		Interpretation own = own(told);
		Range range = told.low == null && told.high == null ? null : new Range(told.low, told.high);
		return value(told, item, exam)
			.map(value -> new Entry(told.code, value, interpretation(told, value, own), range, method(told),
					item == null ? shortened(told.displayName) : null));
	}

	private Optional<ItemValue> value(ToldValue told, Item item, LocalDate exam) {
		if (told.negated) {
			return Optional.of(new ItemValue.NotTested());
		}
		if (told.withoutResult) {
			return Optional.of(new ItemValue.Unmeasurable());
		}
		if (item == null) {
			return unknown(told);
		}
		return switch (item.type()) {
			case NUMBER -> number(told, item);
			case CODE, ORDINAL -> coded(told, item, exam);
			case TEXT -> text(told);
		};
	}

	private Optional<ItemValue> number(ToldValue told, Item item) {
		String text = JapaneseText.fold(told.text);
		if (told.form == Form.PLAIN && (text.equals("H") || text.equals("L"))) {
			return Optional.of(edge(item, text.equals("H")));
		}
		if (told.form == Form.CD || told.form == Form.CO || !NUMBER.matcher(text).matches()) {
			return wrong(told, "checkups.intake.value.number");
		}
		BigDecimal number = furtherOut(told, new BigDecimal(text));
		if (plausible.negative(item, number)) {
			return wrong(told, "checkups.intake.value.negative");
		}
		if (plausible.absurd(item, number)) {
			return wrong(told, "checkups.intake.value.absurd");
		}
		if (!Units.fits(told.unit, item)) {
			return otherUnit(told, item, number);
		}
		return Optional.of(measured(told, number, item.unit(), item));
	}

	/** Of the edge of the form and the value beyond it, the value. */
	private static BigDecimal furtherOut(ToldValue told, BigDecimal number) {
		if (!toldBesideEdge(told)) {
			return number;
		}
		BigDecimal other = new BigDecimal(JapaneseText.fold(told.otherText));
		return "L".equals(told.interpretation) ? number.min(other) : number.max(other);
	}

	private static boolean toldBesideEdge(ToldValue told) {
		return told.otherText != null && NUMBER.matcher(JapaneseText.fold(told.otherText)).matches()
				&& ("H".equals(told.interpretation) || "L".equals(told.interpretation));
	}

	/**
	 * H and L mean that the value lies at the edge of the form or beyond it; where the edge is not known, unless it lies
	 * outside of the institution's own range, which H and L tell as well.
	 * @param item {@code null} where its edges are not known
	 */
	private ItemValue measured(ToldValue told, BigDecimal number, String unit, Item item) {
		BigDecimal highest = item == null ? null : plausible.formHighest(item);
		BigDecimal lowest = item == null ? null : plausible.formLowest(item);
		if ("H".equals(told.interpretation) && !toldBesideEdge(told) && (highest != null ? number.compareTo(highest) >= 0
				: told.high == null || number.compareTo(told.high) <= 0)) {
			return new ItemValue.AboveRange(number, unit);
		}
		if ("L".equals(told.interpretation) && !toldBesideEdge(told) && (lowest != null ? number.compareTo(lowest) <= 0
				: told.low == null || number.compareTo(told.low) >= 0)) {
			return new ItemValue.BelowRange(number, unit);
		}
		return new ItemValue.Measured(number, unit);
	}

	/** A bare H or L is the edge of what the form takes; without a known edge it stays an examination without result. */
	private ItemValue edge(Item item, boolean high) {
		BigDecimal limit = high ? plausible.formHighest(item) : plausible.formLowest(item);
		if (limit == null) {
			return new ItemValue.Unmeasurable();
		}
		return high ? new ItemValue.AboveRange(limit, item.unit()) : new ItemValue.BelowRange(limit, item.unit());
	}

	/** In another unit it would be judged wrongly; where nothing is judged it may stay as it is. */
	private Optional<ItemValue> otherUnit(ToldValue told, Item item, BigDecimal number) {
		if (!catalogue.thresholds(item.key(), Sex.MALE).isEmpty()) {
			return wrong(told, "checkups.intake.value.unit");
		}
		log.warning(told.spot.line(), told.spot.place(), "checkups.intake.value.otherUnit", told.code);
		return Optional.of(measured(told, number, shortened(told.unit), null));
	}

	private Optional<ItemValue> coded(ToldValue told, Item item, LocalDate exam) {
		String code = JapaneseText.fold(told.text);
		if (told.form == Form.PQ || code.isEmpty() || code.length() > LONGEST_CODE) {
			return wrong(told, "checkups.intake.value.code");
		}
		String system = told.system == null || told.system.isBlank() ? system(item, exam) : told.system.strip();
		if (catalogue.choices(system).isEmpty()) {
			if (systemsSeen.size() < 100 && systemsSeen.add(system)) {
				log.warning(told.spot.line(), told.spot.place(), "checkups.intake.value.system", told.code);
			}
		}
		else if (!isAnswer(system, code, exam)) {
			return wrong(told, "checkups.intake.value.code");
		}
		return Optional.of(new ItemValue.Coded(code, system));
	}

	/** Check-ups of before 2008 had the first lists. */
	private boolean isAnswer(String system, String code, LocalDate exam) {
		LocalDate day = exam == null ? PHASE_4 : exam.isBefore(FIRST_PHASE) ? FIRST_PHASE : exam;
		return catalogue.isAnswer(system, code, day);
	}

	private static String system(Item item, LocalDate exam) {
		boolean before = exam != null && exam.isBefore(PHASE_4);
		return before ? BEFORE_2024.getOrDefault(item.choicesOid(), item.choicesOid()) : item.choicesOid();
	}

	private Optional<ItemValue> text(ToldValue told) {
		String text = told.text == null ? "" : told.text.strip();
		if (text.length() > LONGEST_TEXT) {
			return wrong(told, "checkups.intake.value.long");
		}
		if (text.indexOf(CsvFile.BROKEN) >= 0) {
			return wrong(told, "imports.text.broken");
		}
		if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
			return wrong(told, "imports.text.control");
		}
		return text.isEmpty() ? Optional.empty() : Optional.of(new ItemValue.Text(text));
	}

	/** By the form in which it was told. */
	private Optional<ItemValue> unknown(ToldValue told) {
		String text = JapaneseText.fold(told.text);
		return switch (told.form) {
			case PQ -> NUMBER.matcher(text).matches()
					? Optional.of(measured(told, new BigDecimal(text), shortened(told.unit), null))
					: wrong(told, "checkups.intake.value.number");
			case CD, CO -> text.isEmpty() || text.length() > LONGEST_CODE ? wrong(told, "checkups.intake.value.code")
					: Optional.of(new ItemValue.Coded(text, shortened(told.system)));
			case ST, PLAIN -> text(told);
		};
	}

	private static Interpretation own(ToldValue told) {
		return switch (told.interpretation == null ? "" : told.interpretation) {
			case "H" -> Interpretation.H;
			case "L" -> Interpretation.L;
			case "N" -> Interpretation.N;
			default -> null;
		};
	}

	/** A bare H without a known edge is kept at least as the institution's word. */
	private static Interpretation interpretation(ToldValue told, ItemValue value, Interpretation own) {
		if (told.form == Form.PLAIN && value instanceof ItemValue.Unmeasurable && told.text != null) {
			return switch (JapaneseText.fold(told.text)) {
				case "H" -> Interpretation.H;
				case "L" -> Interpretation.L;
				default -> own;
			};
		}
		return own;
	}

	private static String method(ToldValue told) {
		return told.method == null || told.method.isBlank() ? null : shortened(told.method);
	}

	private static String shortened(String text) {
		String stripped = text == null ? "" : text.strip();
		return stripped.length() > 100 ? stripped.substring(0, 100) : stripped;
	}

	private Optional<ItemValue> wrong(ToldValue told, String reason) {
		log.error(told.spot.line(), told.spot.place(), reason, told.code);
		return Optional.empty();
	}

}
