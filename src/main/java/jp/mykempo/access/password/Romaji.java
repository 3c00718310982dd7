package jp.mykempo.access.password;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import jp.mykempo.kernel.JapaneseText;

/** Kana in Latin letters, in the spellings that people use: Hepburn and kunrei, long vowels written or not. */
final class Romaji {

	private static final Map<String, String> HEPBURN = table("""
			ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to
			ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo
			ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo
			ダ da ヂ ji ヅ zu デ de ド do バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ヴ vu
			キャ kya キュ kyu キョ kyo シャ sha シュ shu ショ sho チャ cha チュ chu チョ cho ニャ nya ニュ nyu ニョ nyo
			ヒャ hya ヒュ hyu ヒョ hyo ミャ mya ミュ myu ミョ myo リャ rya リュ ryu リョ ryo ギャ gya ギュ gyu ギョ gyo
			ジャ ja ジュ ju ジョ jo ビャ bya ビュ byu ビョ byo ピャ pya ピュ pyu ピョ pyo ファ fa フィ fi フェ fe フォ fo
			ティ ti ディ di シェ she ジェ je チェ che ウィ wi ウェ we""");

	private static final String[][] KUNREI = { { "shi", "si" }, { "chi", "ti" }, { "tsu", "tu" }, { "fu", "hu" },
			{ "ji", "zi" }, { "sh", "sy" }, { "ch", "ty" }, { "j", "zy" } };

	private Romaji() {
	}

	/** The spellings of a text in kana; other characters stay. */
	static Set<String> of(String kana) {
		String hepburn = hepburn(JapaneseText.katakana(kana));
		String kunrei = hepburn;
		for (String[] change : KUNREI) {
			kunrei = kunrei.replace(change[0], change[1]);
		}
		Set<String> spellings = new LinkedHashSet<>();
		for (String spelling : new String[] { hepburn, kunrei }) {
			spellings.add(spelling);
			spellings.add(spelling.replace("ou", "o").replace("oo", "o").replace("uu", "u"));
			spellings.add(spelling.replace("ou", "oh").replace("oo", "oh"));
		}
		return spellings;
	}

	private static String hepburn(String katakana) {
		StringBuilder latin = new StringBuilder();
		for (int i = 0; i < katakana.length();) {
			String two = katakana.substring(i, Math.min(katakana.length(), i + 2));
			String known = HEPBURN.get(two);
			int length = (known != null) ? two.length() : 1;
			latin.append((known != null) ? known : single(katakana, i));
			i += length;
		}
		return latin.toString();
	}

	private static String single(String katakana, int at) {
		char c = katakana.charAt(at);
		if (c == 'ッ') {
			String next = (at + 1 < katakana.length()) ? HEPBURN.get(katakana.substring(at + 1, at + 2)) : null;
			return (next == null) ? "" : next.startsWith("ch") ? "t" : next.substring(0, 1);
		}
		return (c == 'ー') ? "" : HEPBURN.getOrDefault(String.valueOf(c), String.valueOf(c));
	}

	private static Map<String, String> table(String text) {
		Map<String, String> table = new HashMap<>();
		String[] words = text.split("\\s+");
		for (int i = 0; i < words.length; i += 2) {
			table.put(words[i], words[i + 1]);
		}
		return table;
	}

}
