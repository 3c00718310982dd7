package jp.mykempo.demo.society.expenses;

import java.util.List;
import java.util.stream.IntStream;

import jp.mykempo.demo.society.Dice;
import jp.mykempo.demo.society.Family.Life;
import jp.mykempo.demo.society.health.Figures.Treatment;

/**
 * Where people are treated.
 *
 * @param code ten digits (prefecture, 点数表, institution); prefecture 99 does not exist
 */
record Place(String code, String name) {

	private static final List<Place> CLINICS = places("1", List.of("みほん内科クリニック", "例町こどもクリニック", "さくら見本皮フ科", "あおば整形外科医院", "ひので耳鼻咽喉科",
			"駅前みほん眼科", "医療法人社団例会 みどり内科", "せせらぎ循環器内科", "ほしぞら小児科医院", "いずみ婦人科クリニック", "つばめ糖尿病内科", "やまびこ医院"));

	static final List<Place> HOSPITALS = places("1", List.of("みほん市民病院", "例大学医学部附属病院", "社会医療法人見本会 あさぎり病院")).stream()
		.map(place -> new Place("99" + "1" + "09" + place.code.substring(5), place.name))
		.toList();

	static final List<Place> DENTISTS = places("3", List.of("みほん歯科医院", "例町デンタルクリニック", "こだま歯科", "さざなみ歯科・矯正歯科", "しらさぎ歯科医院"));

	static final List<Place> PHARMACIES = places("4", List.of("みほん薬局 駅前店", "例町調剤薬局", "つばめ薬局", "あおばファーマシー", "みどり薬局 市民病院前店"));

	/** Bone-setters: files of their claims name no place. */
	static final Place NAMELESS = new Place("", "");

	private static final List<Place> FOR_CHILDREN = at(1, 8, 1, 8, 4, 2, 5);

	private static final List<Place> FOR_ADULTS = at(0, 6, 11, 0, 2, 3, 4, 5);

	private static final List<Place> FOR_WOMEN = at(0, 6, 11, 9, 2, 3, 4, 5);

	private static final List<Place> AGAINST_DIABETES = at(10, 0);

	private static final List<Place> FOR_LONG = at(7, 0, 6, 11);

	/** Where a person goes who has no doctor for it yet. */
	static Place clinic(Dice dice, Life person, int age) {
		return dice.pick(age < 13 ? FOR_CHILDREN : person.male() ? FOR_ADULTS : FOR_WOMEN);
	}

	/** Who treats somebody year after year. */
	static Place own(Dice dice, Treatment treatment) {
		return dice.pick(treatment.glucose() ? AGAINST_DIABETES : FOR_LONG);
	}

	private static List<Place> at(int... places) {
		return IntStream.of(places).mapToObj(CLINICS::get).toList();
	}

	private static List<Place> places(String table, List<String> names) {
		return IntStream.range(0, names.size())
			.mapToObj(i -> new Place("99" + table + "%07d".formatted(100_010 + i * 137), names.get(i)))
			.toList();
	}

}
