package jp.mykempo.demo.society;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Common family and given names, combined freely: nobody real is meant. Given names follow the fashion of the
 * year of birth. A few are foreign (long, in katakana), written ①-style, or hold a character of the society's
 * own font (外字), as in every real master.
 */
final class Names {

	private static final List<NamePart> FAMILY = Lists.read("family-names.csv").stream()
		.map(c -> new NamePart(c[0], c[1], c[2]))
		.toList();

	private static final Map<Sex, List<List<NamePart>>> GIVEN = given();

	private static final List<PersonName> FOREIGN = List.of(
			new PersonName(new NamePart("ミホンスキー", "ミホンスキー", "mihonski"),
					new NamePart("アレクサンドラ　マリア　エリザベータ", "アレクサンドラ　マリア　エリザベータ", "alexandra")),
			new PersonName(new NamePart("グエン", "グエン", "nguyen"), new NamePart("ティ　レイ", "テイ　レイ", "thi.rei")),
			new PersonName(new NamePart("ＳＡＭＰＬＥ", "サンプル", "sample"), new NamePart("ＪＯＨＮ", "ジヨン", "john")),
			new PersonName(new NamePart("王", "ワン", "wang"), new NamePart("例", "リイ", "rei")));

	/** What foreign and rare spellings are drawn from, out of a thousand. */
	private static final int FOREIGN_SHARE = 6;

	private static final int RARE_SHARE = 3;

	private static final NamePart OWN_FONT = new NamePart("\uE001田", "ヨシダ", "yoshida");

	private static final NamePart CIRCLED = new NamePart("①柳", "イチヤナギ", "ichiyanagi");

	private Names() {
	}

	static NamePart family(Dice dice) {
		if (dice.perMille(RARE_SHARE)) {
			return dice.perMille(500) ? OWN_FONT : CIRCLED;
		}
		return dice.pick(FAMILY);
	}

	static NamePart given(Dice dice, Sex sex, LocalDate birthDate) {
		return dice.pick(GIVEN.get(sex).get(fashion(birthDate.getYear())));
	}

	/** The name of an insured person; now and then a foreign one. */
	static PersonName insured(Dice dice, Sex sex, LocalDate birthDate) {
		if (dice.perMille(FOREIGN_SHARE)) {
			return dice.pick(FOREIGN);
		}
		return new PersonName(family(dice), given(dice, sex, birthDate));
	}

	private static int fashion(int year) {
		return year < 1966 ? 0 : year < 1993 ? 1 : 2;
	}

	private static Map<Sex, List<List<NamePart>>> given() {
		List<String[]> rows = Lists.read("given-names.csv");
		Map<Sex, List<List<NamePart>>> bySex = new EnumMap<>(Sex.class);
		for (Sex sex : Sex.values()) {
			bySex.put(sex, List.of(ofFashion(rows, sex, "1"), ofFashion(rows, sex, "2"), ofFashion(rows, sex, "3")));
		}
		return bySex;
	}

	private static List<NamePart> ofFashion(List<String[]> rows, Sex sex, String fashion) {
		return rows.stream()
			.filter(c -> c[0].equals(sex.code) && c[1].equals(fashion))
			.map(c -> new NamePart(c[2], c[3], c[4]))
			.toList();
	}

}
