package jp.mykempo.demo.society;

import java.util.List;

/** Addresses in towns that do not exist, in prefectures that do; postal codes lie in the prefecture's range. */
final class Places {

	private static final List<Place> PLACES = Lists.read("places.csv").stream()
		.map(c -> new Place(c[0].substring(0, 3) + "-" + c[0].substring(3), c[1], c[2]))
		.toList();

	private static final List<String> HOUSES = List.of("みほんハイツ", "コーポ例", "メゾン見本", "サンプルマンション", "みほん社宅", "ひのき荘Ⅱ");

	private static final String[] WIDE_DIGITS = "０ １ ２ ３ ４ ５ ６ ７ ８ ９".split(" ");

	private Places() {
	}

	/** A home: most know their telephone, some live in flats, some addresses come in full width, a few postal codes without hyphen. */
	static Home home(Dice dice) {
		Place place = dice.pick(PLACES);
		String address = place.town + street(dice);
		if (dice.perMille(350)) {
			address += "　" + dice.pick(HOUSES) + dice.between(1, 12) + "0" + dice.between(1, 9);
		}
		String phone = dice.perMille(300) ? "" : dice.perMille(600) ? mobile(dice) : phone(place, dice);
		String postalCode = dice.perMille(10) ? place.postalCode.replace("-", "") : place.postalCode;
		return new Home(postalCode, dice.perMille(100) ? widened(address) : address, phone);
	}

	/** An employer's representative address (代表住所). */
	static Home office(Dice dice) {
		Place place = dice.pick(PLACES);
		return new Home(place.postalCode, place.town + street(dice) + "　みほんビル" + dice.between(2, 19) + "階",
				phone(place, dice));
	}

	private static String street(Dice dice) {
		return dice.between(1, 9) + "-" + dice.between(1, 30) + "-" + dice.between(1, 20);
	}

	private static String phone(Place place, Dice dice) {
		return place.dialling + "-" + dice.between(20, 89) + "-" + fourDigits(dice);
	}

	private static String mobile(Dice dice) {
		return "090-0" + dice.between(100, 999) + "-" + fourDigits(dice);
	}

	private static String fourDigits(Dice dice) {
		return String.valueOf(10_000 + dice.below(10_000)).substring(1);
	}

	private static String widened(String address) {
		StringBuilder wide = new StringBuilder(address.length());
		for (int i = 0; i < address.length(); i++) {
			char c = address.charAt(i);
			wide.append(c >= '0' && c <= '9' ? WIDE_DIGITS[c - '0'] : c == '-' ? "－" : String.valueOf(c));
		}
		return wide.toString();
	}

	/** A line of the list. */
	private record Place(String postalCode, String town, String dialling) {
	}

}
