package jp.mykempo.demo.society.expenses;

import java.util.List;
import java.util.stream.IntStream;

import jp.mykempo.demo.society.Dice;

/**
 * Where people are treated.
 *
 * @param code ten digits (prefecture, 点数表, institution); prefecture 99 does not exist
 */
record Place(String code, String name) {

	static final List<Place> CLINICS = places("1", List.of("みほん内科クリニック", "例町こどもクリニック", "さくら見本皮フ科", "あおば整形外科医院", "ひので耳鼻咽喉科",
			"駅前みほん眼科", "医療法人社団例会 みどり内科", "せせらぎ循環器内科", "ほしぞら小児科医院", "いずみ婦人科クリニック", "つばめ糖尿病内科", "やまびこ医院"));

	static final List<Place> HOSPITALS = places("1", List.of("みほん市民病院", "例大学医学部附属病院", "社会医療法人見本会 あさぎり病院")).stream()
		.map(place -> new Place("99" + "1" + "09" + place.code.substring(5), place.name))
		.toList();

	static final List<Place> DENTISTS = places("3", List.of("みほん歯科医院", "例町デンタルクリニック", "こだま歯科", "さざなみ歯科・矯正歯科", "しらさぎ歯科医院"));

	static final List<Place> PHARMACIES = places("4", List.of("みほん薬局 駅前店", "例町調剤薬局", "つばめ薬局", "あおばファーマシー", "みどり薬局 市民病院前店"));

	/** Bone-setters: files of their claims name no place. */
	static final Place NAMELESS = new Place("", "");

	/** Children's doctors are at these places of the list. */
	private static final int[] FOR_CHILDREN = { 1, 8, 4 };

	/** Where a person goes who has no doctor for it yet. */
	static Place clinic(Dice dice, int age) {
		return age < 13 && dice.perMille(800) ? CLINICS.get(FOR_CHILDREN[dice.below(FOR_CHILDREN.length)]) : dice.pick(CLINICS);
	}

	private static List<Place> places(String table, List<String> names) {
		return IntStream.range(0, names.size())
			.mapToObj(i -> new Place("99" + table + "%07d".formatted(100_010 + i * 137), names.get(i)))
			.toList();
	}

}
