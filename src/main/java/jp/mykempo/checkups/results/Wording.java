package jp.mykempo.checkups.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.Item;
import jp.mykempo.checkups.core.ItemCatalogue;
import jp.mykempo.checkups.core.ItemGroup;
import jp.mykempo.checkups.core.ItemValue;
import jp.mykempo.checkups.core.ItemValue.AboveRange;
import jp.mykempo.checkups.core.ItemValue.BelowRange;
import jp.mykempo.checkups.core.ItemValue.Coded;
import jp.mykempo.checkups.core.ItemValue.Measured;
import jp.mykempo.checkups.core.ItemValue.NotTested;
import jp.mykempo.checkups.core.ItemValue.Text;
import jp.mykempo.checkups.core.ItemValue.Unmeasurable;
import jp.mykempo.checkups.core.Judgement;
import jp.mykempo.checkups.core.Reading;
import jp.mykempo.checkups.core.Report;
import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.kernel.Language;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Words;

/** Items, values and judgements in the reader's words: plain names, figures as they are usually written. */
record Wording(Words words, Locale locale, ItemCatalogue catalogue) {

	private static final String MINUS = "\u2212";

	private static final String URINE = "1.2.392.200119.6.2102";

	/** Units as people write them; all others as the catalogue has them. */
	private static final Map<String, String> JAPANESE_UNITS = Map.of("kg/m2", "kg/m²", "cm2", "cm²", "mL/min/1.73m2", "mL/分/1.73m²",
			"/min", "回/分", "万/mm3", "万/mm³", "/mm3", "/mm³", "mg/day", "mg/日");

	private static final Map<String, String> ENGLISH_UNITS = Map.of("kg/m2", "kg/m²", "cm2", "cm²", "mL/min/1.73m2", "mL/min/1.73m²",
			"万/mm3", "×10⁴/mm³", "/mm3", "/mm³", "回", "times");

	String t(String key, Object... arguments) {
		return this.words.text(this.locale, key, List.of(arguments));
	}

	boolean english() {
		return Language.isEnglish(this.locale);
	}

	String group(ItemGroup group) {
		return t("checkups.group." + group);
	}

	/** The plain name; the ministry's where we have none of our own. */
	String name(Item item) {
		String key = "checkups.name." + item.key();
		return this.words.knows(key) ? t(key) : item.name(this.locale);
	}

	/** What the item is also called; empty where nothing. */
	String also(Item item) {
		String key = "checkups.also." + item.key();
		return this.words.knows(key) ? t(key) : "";
	}

	/** Name of an entry whose code the catalogue does not know. */
	String unknown(Entry entry) {
		return entry.givenName() == null || entry.givenName().isBlank() ? t("checkups.item.unknown", entry.code()) : entry.givenName();
	}

	String unit(Item item) {
		return (english() ? ENGLISH_UNITS : JAPANESE_UNITS).getOrDefault(item.unit(), item.unit());
	}

	String judgement(Judgement judgement) {
		return t("checkups.judgement." + judgement);
	}

	/** 148 – 10未満 – (+) – 所見なし – 未実施; without the unit. */
	String value(Reading reading) {
		return value(reading.value(), reading.item());
	}

	/** The same of any entry for the item. */
	String value(ItemValue value, Item item) {
		return value(value, Optional.of(item));
	}

	/** The value of an entry whose code the catalogue does not know, with the unit that its file told. */
	String value(Entry unknown) {
		String unit = switch (unknown.value()) {
			case Measured measured -> measured.unit();
			case BelowRange below -> below.unit();
			case AboveRange above -> above.unit();
			case ItemValue other -> "";
		};
		return (value(unknown.value(), Optional.empty()) + " " + unit).strip();
	}

	private String value(ItemValue value, Optional<Item> item) {
		return switch (value) {
			case Measured(BigDecimal number, String unit) -> number(number, item);
			case BelowRange(BigDecimal limit, String unit) -> t("checkups.value.below", number(limit, item));
			case AboveRange(BigDecimal limit, String unit) -> t("checkups.value.above", number(limit, item));
			case Coded coded -> choice(coded, item.map(Item::choicesOid).orElse(""));
			case Text(String text) -> item.filter(Item::isDay).isPresent() ? day(text) : text;
			case NotTested notTested -> t("checkups.value.notTested");
			case Unmeasurable unmeasurable -> t("checkups.value.unmeasurable");
		};
	}

	private String day(String text) {
		try {
			return PeopleTime.fullDate(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE), this.locale);
		}
		catch (DateTimeParseException otherwiseWritten) {
			return text;
		}
	}

	private String choice(Coded coded, String usual) {
		String system = coded.system().isEmpty() ? usual : coded.system();
		String text = this.catalogue.choice(system, coded.code())
			.map(choice -> choice.in(this.locale))
			.orElseGet(() -> t("checkups.value.unknown", coded.code()));
		return system.equals(URINE) ? "(" + text.replace('－', MINUS.charAt(0)).replace('＋', '+') + ")" : text;
	}

	/** With as many decimals as the item has, or as the file told where those were more. */
	String number(BigDecimal number, Item item) {
		return number(number, Optional.of(item));
	}

	private static String number(BigDecimal number, Optional<Item> item) {
		int usual = item.map(Item::decimals).orElse(0);
		int decimals = number.scale() <= usual ? usual : Math.max(usual, number.stripTrailingZeros().scale());
		return number.setScale(decimals).toPlainString();
	}

	/** +10 – −0.1. */
	String difference(BigDecimal difference, Item item) {
		String figure = number(difference.abs(), item);
		return difference.signum() == 0 ? "±0" : (difference.signum() < 0 ? MINUS : "+") + figure;
	}

	String year(FiscalYear year) {
		return t("checkups.year", year.value());
	}

	/** 2026年度 5月11日(月), where a year has several check-ups. */
	String yearAndDay(Report report) {
		return year(report.year()) + " " + PeopleTime.date(report.examDate(), this.locale);
	}

	/** 2017〜2021年度、2023年度: as they stand within a sentence, three or more in a row as one stretch. */
	String years(List<FiscalYear> years) {
		List<String> stretches = new ArrayList<>();
		for (int first = 0, next; first < years.size(); first = next) {
			next = first + 1;
			while (next < years.size() && years.get(next).equals(years.get(next - 1).plus(1))) {
				next++;
			}
			if (next - first > 2) {
				stretches.add(t("checkups.years.stretch", years.get(first).value(), years.get(next - 1).value()));
			}
			else {
				years.subList(first, next).forEach(year -> stretches.add(t("checkups.year.within", year.value())));
			}
		}
		return String.join(t("checkups.years.missing.and"), stretches);
	}

	String day(LocalDate day) {
		return PeopleTime.fullDate(day, this.locale);
	}

	/** 受診日 2026年10月6日(火) · みほん健診センター. */
	String examined(Report report) {
		String day = t("checkups.examined", day(report.examDate()));
		return report.institution().name().isBlank() ? day : day + " · " + report.institution().name();
	}

	/** A、BとC – A, B and C. */
	String list(List<String> names) {
		if (names.size() < 2) {
			return String.join("", names);
		}
		return String.join(t("checkups.sum.comma"), names.subList(0, names.size() - 1)) + t("checkups.sum.and") + names.getLast();
	}

}
