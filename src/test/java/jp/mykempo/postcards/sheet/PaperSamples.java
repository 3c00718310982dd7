package jp.mykempo.postcards.sheet;

import java.time.LocalDate;
import java.util.List;

import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Route;

/** Cards, lists and a sender for the tests of paper: people with plain names, rare letters, and names that do not fit. */
public final class PaperSamples {

	public static final Sender SENDER = new Sender("みほん電子健康保険組合", "MyKempo", "mykempo.mihon-kempo.example",
			new Sender.Address("100-0000", "東京都千代田区みほん町1-2-3"), new Sender.Contact("健康づくり課", "03-0000-1451", "3"),
			"みほん中央局");

	public static final Recipient EMPLOYER = new Recipient("1010000", List.of("東京都千代田区みほん町4-5-6", "みほんビル8階"),
			"株式会社みほん精機 本社");

	public static final Recipient HOME = new Recipient("180-0001", List.of("東京都武蔵野市見本町1丁目2番3号", "髙﨑マンション①号棟 503号室"),
			null);

	public static final String LONG_NAME = "寿限無寿限無五劫の擦り切れ海砂利水魚の水行末雲来末風来末食う寝る所に住む所";

	public static final String LONG_ADDRESS = "東京都千代田区丸の内見本一丁目二番三号見本中央第二総合開発ビルディング新館北棟西側二十三階"
			+ "株式会社みほん精機総務本部人事労務統括部健康保険事務担当気付見本共同事務センター内福利厚生サービス課第二係郵便物受付窓口";

	private PaperSamples() {
	}

	public static PrintedCard viewing(String name, Recipient recipient) {
		return new PrintedCard("20261127-1-014", CardKind.VIEWING_PASSWORD,
				recipient.isEmployer() ? Route.EMPLOYER : Route.HOME, recipient, name, LocalDate.of(2026, 11, 27),
				LocalDate.of(2027, 5, 29), "7KMF-3WQH-R9TX", null);
	}

	public static PrintedCard login(String name, Recipient recipient, String loginId) {
		return new PrintedCard("20261127-1-015", CardKind.LOGIN_NOTICE,
				recipient.isEmployer() ? Route.EMPLOYER : Route.HOME, recipient, name, LocalDate.of(2026, 11, 27),
				LocalDate.of(2026, 12, 21), "B8S5-Z2UV-WXJ6", loginId);
	}

	static PrintedCard counter(CardKind kind) {
		return new PrintedCard("20261127-1-016", kind, Route.COUNTER, null, null, LocalDate.of(2026, 11, 27),
				LocalDate.of(2026, 12, 21), "QQWW-XXAA-9999", kind == CardKind.LOGIN_NOTICE ? "mihon.hanako" : null);
	}

	public static CoveringList list(Recipient recipient, List<String> names) {
		return new CoveringList(recipient, names, "20261127-1", LocalDate.of(2026, 11, 27));
	}

}
