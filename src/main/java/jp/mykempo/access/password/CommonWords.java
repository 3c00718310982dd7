package jp.mykempo.access.password;

import java.util.List;

/** Words that passwords in Japan are made of, beside those in zxcvbn's dictionaries; the most common first. */
public final class CommonWords {

	/** In Latin letters; kana are compared as those. */
	public static final List<String> JAPANESE = List.of("mykempo", "kempo", "kenpo", "hoken", "kenkouhoken", "kenko",
			"kumiai", "pasuwado", "pasuwaado", "sakura", "nippon", "nihon", "japan", "tokyo", "toukyou", "osaka", "kyoto",
			"doraemon", "pikachu", "pikachuu", "pokemon", "arashi", "naruto", "onepiece", "kimetsu", "konnichiwa",
			"ohayou", "ohayo", "arigatou", "arigato", "sayonara", "daisuki", "aishiteru", "ganbaru", "ganbare",
			"tanaka", "suzuki", "takahashi", "watanabe", "yamada", "yamamoto", "nakamura", "kobayashi", "yoshida", "sasaki",
			"satou", "saitou", "katou", "yamaguchi", "taro", "tarou", "hanako", "keiko", "akiko", "takashi", "hiroshi",
			"kenji", "yuki", "haruka", "yosakoi", "fujisan", "shinkansen", "ninja", "samurai", "sushi", "ramen", "neko",
			"inu", "hello", "kitty", "totoro", "gundam", "hanshin", "tigers", "giants", "kyojin", "himitsu", "anshou",
			"wasureta", "kaisha", "shain", "honda", "toyota", "nissan", "sony", "nintendo", "reiwa", "heisei", "showa",
			"iroha", "nihoheto", "aiueo", "kakikukeko", "sashisuseso", "tachitsuteto");

	private CommonWords() {
	}

	/** A password in kana as it would be typed in Latin letters; other characters stay. */
	public static String inLatin(String password) {
		return Romaji.of(password).iterator().next();
	}

}
