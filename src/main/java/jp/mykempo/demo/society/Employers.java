package jp.mykempo.demo.society;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The society's employers, large ones drawn more often than small ones. Symbols (記号) are mostly three or four
 * digits; a few are kana or hold a hyphen, as the society grew from several.
 */
final class Employers {

	private static final List<String> FIRST = List.of("みほん", "ひので", "あさぎり", "東見本", "西見本", "あおば", "みどり", "やまびこ", "しらさぎ",
			"つばめ", "はやぶさ", "いずみ", "さざなみ", "たちばな", "ふじみ", "きらら", "ほしぞら", "こだま", "わかば", "せせらぎ");

	private static final List<String> TRADE = List.of("電機", "精密工業", "電子部品", "ソリューションズ", "ロジスティクス", "半導体", "エンジニアリング",
			"通信システム", "計測器", "モーターズ", "電線", "照明", "空調", "ビルサービス", "マテリアル", "ファイナンス", "デザイン研究所", "電池", "制御機器",
			"テクノサービス");

	private static final int MEMBERS_OF_EACH = 2500;

	private static final int FEWEST = 40;

	private static final int MOST = FIRST.size() * TRADE.size();

	private final List<Employer> all;

	private Employers(List<Employer> all) {
		this.all = all;
	}

	/** As many employers as fit a society of that size: 40 up to 100,000 members, 400 for a million. */
	static Employers of(int members, long seed) {
		int count = Math.clamp(members / MEMBERS_OF_EACH, FEWEST, MOST);
		return new Employers(IntStream.range(0, count).mapToObj(i -> employer(i, seed)).toList());
	}

	List<Employer> all() {
		return all;
	}

	/** One of them; the first quarter gets most of the people. */
	Employer pick(Dice dice) {
		int bound = dice.perMille(600) ? Math.max(1, all.size() / 4) : all.size();
		return all.get(dice.below(bound));
	}

	Employer pickOther(Dice dice, Employer than) {
		Employer picked = pick(dice);
		return picked.equals(than) ? all.get((all.indexOf(than) + 1) % all.size()) : picked;
	}

	private static Employer employer(int i, long seed) {
		Home office = Places.office(Dice.of(seed, "employer", i));
		return new Employer(String.valueOf(10_001 + i), symbol(i), name(i), office);
	}

	private static String symbol(int i) {
		return switch (i) {
			case 7 -> "みほ７";
			case 11 -> "20-11";
			case 13 -> "電１３";
			default -> String.valueOf(101 + i);
		};
	}

	private static String name(int i) {
		String name = FIRST.get((i + i / TRADE.size()) % FIRST.size()) + TRADE.get(i % TRADE.size());
		return i % 9 == 4 ? "㈱" + name : i % 9 == 7 ? "株式会社" + name : name + "株式会社";
	}

}
