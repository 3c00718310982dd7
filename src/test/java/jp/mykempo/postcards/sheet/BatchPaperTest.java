package jp.mykempo.postcards.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

import jp.mykempo.paper.Offsets;
import jp.mykempo.paper.PaperDocument;
import jp.mykempo.paper.PaperFonts;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static jp.mykempo.postcards.sheet.PaperSamples.EMPLOYER;
import static jp.mykempo.postcards.sheet.PaperSamples.HOME;
import static jp.mykempo.postcards.sheet.PaperSamples.LONG_ADDRESS;
import static jp.mykempo.postcards.sheet.PaperSamples.LONG_NAME;
import static jp.mykempo.postcards.sheet.PaperSamples.SENDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class BatchPaperTest {

	private static final float EDGE = 5.9f;

	@Test
	void listsComeFirstOnA4ThenTheCardsOnPostcards() {
		List<Parcel> parcels = List.of(parcel(EMPLOYER, "見本 花子", "例山 夏子"), parcel(EMPLOYER, "試田 みどり"),
				new Parcel(null, List.of(PaperSamples.viewing("仮名 純", HOME))));

		PageCount count = BatchPaper.pages(parcels);
		try (PrintedPages pages = print(parcels)) {
			assertThat(count).isEqualTo(new PageCount(2, 8));
			assertThat(pages.count()).isEqualTo(count.all());
			assertThat(pages.size(1)).containsExactly(210, 297);
			assertThat(pages.size(count.firstCardPage())).containsExactly(100, 148);
			assertThat(pages.text(3)).contains("見本花子様");
			assertThat(pages.text(10)).contains("仮名純様");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "見本 花子", "髙﨑 ①子", LONG_NAME, "ジョナサン・アレクサンダー・フィッツジェラルド・マクドナルド", "ﾐﾎﾝ ﾊﾅｺ", "神﨑 緑" })
	void namesAddressesAndSecretsAreReadBackWhole(String name) {
		Recipient recipient = new Recipient("1234567", List.of(LONG_ADDRESS, "髙﨑ビル①号館"), "株式会社髙﨑①精機 第二事業本部 武蔵小金井開発センター");
		try (PrintedPages pages = print(List.of(parcel(recipient, name)))) {
			assertThat(pages.text(1)).contains(plain(name) + "様", "123-4567", LONG_ADDRESS, "髙﨑ビル①号館",
					plain(recipient.employerName()), "1枚");
			assertThat(pages.text(2)).contains(plain(name) + "様", "1234567", LONG_ADDRESS, "髙﨑ビル①号館",
					plain(recipient.employerName()), "20261127-1-014", "親展", "みほん電子健康保険組合");
			assertThat(pages.text(3)).contains(plain(name) + "様", "印刷日2026年11月27日", "2027年5月29日(土)までに", "20261127-1-014");
			assertThat(pages.secret(3)).isEqualTo("7KMF-3WQH-R9TX");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "mihon.hanako", "mihon.hanako@example.jp",
			"a-very-long.login_id-of-sixty-four.characters-0O1lI-0123456789.jp" })
	void aLoginNoticeTellsIdAndPassword(String loginId) {
		try (PrintedPages pages = print(List.of(new Parcel(null, List.of(PaperSamples.login("見本 花子", HOME, loginId)))))) {
			assertThat(pages.text(2)).contains(loginId, "①MyKempomykempo.mihon-kempo.exampleを開く", "2026年12月21日(月)までに、ログイン", "新しいパスワードを、ご自分で決める",
					"メールアドレスを確かめる");
			assertThat(pages.secret(2)).isEqualTo("B8S5-Z2UV-WXJ6");
			assertThat(pages.text(2)).contains("ビーはちエスご", "ゼットにユーブイ");
		}
	}

	@Test
	void aViewingCardSaysThatItDoesNotLogInAndNamesNoId() {
		try (PrintedPages pages = print(List.of(parcel(EMPLOYER, "見本 花子")))) {
			assertThat(pages.text(3)).contains("このパスワードでは、ログインできません", "①MyKempomykempo.mihon-kempo.exampleを開く").doesNotContain("ログインID");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	void aCardForTheCounterBearsNeitherNameNorAddress(int kind) {
		PrintedCard card = PaperSamples.counter(CardKind.values()[kind]);
		try (PrintedPages pages = print(List.of(new Parcel(null, List.of(card))))) {
			assertThat(pages.count()).isEqualTo(2);
			assertThat(pages.text(1)).contains("20261127-1-016", "窓口").doesNotContain("様へ", "気付", "郵便", "親展");
			assertThat(pages.text(1) + pages.text(2)).doesNotContain("様");
			assertThat(pages.secret(2)).isEqualTo("QQWW-XXAA-9999");
		}
		assertThatThrownBy(() -> new PrintedCard("1", card.kind(), card.route(), HOME, "見本 花子", card.printedOn(),
				card.useBy(), card.secret(), card.loginId()))
			.isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void aCoveringListTellsNamesAndCountOnly() {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < CoveringSheet.FIRST_ROWS + CoveringSheet.MORE_ROWS + 1; i++) {
			names.add("例山 夏子" + i);
		}
		try (PrintedPages pages = print(List.of(parcel(EMPLOYER, names.toArray(String[]::new))))) {
			assertThat(CoveringSheet.pages(names.size())).isEqualTo(3);
			assertThat(pages.text(1)).contains("44枚", "1/3", "受領印・日付", "17例山夏子16様").doesNotContain("例山夏子17様");
			assertThat(pages.text(2)).contains("2/3", "株式会社みほん精機本社", "お名前", "18例山夏子17様");
			assertThat(pages.text(3)).contains("3/3", "44例山夏子43様");
			assertThat(pages.text(1) + pages.text(2) + pages.text(3)).doesNotContain("20261127-1-014", "7KMF", "閲覧用", "パスワード");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "見本 花子", LONG_NAME,
			"absurd" })
	void nothingStandsOutsideTheFrameOrSmallerThanCanBeReadWithoutNeed(String given) {
		String name = given.equals("absurd") ? "W".repeat(300) : given;
		Recipient recipient = new Recipient("1234567", List.of(LONG_ADDRESS), "株式会社みほん精機 本社");
		List<Parcel> parcels = List.of(parcel(recipient, name),
				new Parcel(null, List.of(PaperSamples.login(name, HOME, "mihon.hanako@example.jp"))));
		try (PrintedPages pages = print(parcels)) {
			for (int page = 1; page <= pages.count(); page++) {
				List<Integer> size = pages.size(page);
				assertThat(pages.places(page)).allSatisfy(place -> {
					assertThat(place.x()).isGreaterThan(EDGE);
					assertThat(place.x() + place.width()).isLessThan(size.get(0) - EDGE);
					assertThat(place.baseline() - place.size()).isGreaterThan(EDGE - 1);
					assertThat(place.baseline()).isLessThan(size.get(1) - EDGE + 1);
				});
			}
			assertThat(pages.places(3)).allMatch(place -> name.length() > 40 || place.size() > 1.7);
		}
	}

	@Test
	void offsetsMoveTheCardsAndNotTheLists() {
		List<Parcel> parcels = List.of(parcel(EMPLOYER, "見本 花子"));
		try (PrintedPages plain = print(parcels);
				PrintedPages moved = PrintedPages
					.printed(out -> BatchPaper.write(out, SENDER, new Offsets(1.5, -0.5), parcels))) {
			for (int page = 1; page <= 3; page++) {
				PrintedPages.Place before = plain.places(page).getFirst();
				PrintedPages.Place after = moved.places(page).getFirst();
				float part = page == 1 ? 0 : 1;
				assertThat(after.x() - before.x()).isCloseTo(1.5f * part, within(0.02f));
				assertThat(after.baseline() - before.baseline()).isCloseTo(-0.5f * part, within(0.02f));
			}
		}
	}

	@Test
	void theFileSaysNothingAboutItselfButItsTitle() throws IOException {
		try (PrintedPages pages = print(List.of(parcel(EMPLOYER, "見本 花子")))) {
			var about = pages.document().getDocumentInformation();
			assertThat(about.getTitle()).isEqualTo("圧着はがき");
			assertThat(about.getAuthor()).isNull();
			assertThat(about.getSubject()).isNull();
			assertThat(about.getKeywords()).isNull();
			assertThat(pages.document().isEncrypted()).isFalse();
			for (var page : pages.document().getPages()) {
				for (var name : page.getResources().getFontNames()) {
					assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
				}
			}
		}
	}

	/** The stream fills while cards are still being read: pages are not kept. */
	@Test
	void pagesLeaveMemoryAsTheyAreMade() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int[] written = new int[600];
		List<PrintedCard> cards = new AbstractList<>() {
			@Override
			public PrintedCard get(int index) {
				written[index] = out.size();
				return PaperSamples.viewing("見本 花子", EMPLOYER);
			}

			@Override
			public int size() {
				return written.length;
			}
		};
		PaperDocument.write(out, "", document -> {
			CardSheet sheet = new CardSheet(document, SENDER, Offsets.NONE);
			cards.forEach(sheet::draw);
		});
		assertThat(written[300]).isGreaterThan(300 * 1500);
		assertThat(written[599] - written[300]).isGreaterThan(299 * 1500);
	}

	@Test
	void aBatchThatFailsOnItsWayIsNoWholeFile() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PrintedCard bad = new PrintedCard("1", CardKind.VIEWING_PASSWORD, Route.HOME, HOME, "見本 花子",
				LocalDate.EPOCH, LocalDate.EPOCH, "TOO-SHORT", null);

		assertThatThrownBy(() -> BatchPaper.write(out, SENDER, Offsets.NONE,
				List.of(new Parcel(null, List.of(PaperSamples.viewing("見本 花子", HOME), bad)))))
			.isInstanceOf(IllegalArgumentException.class);
		assertThat(out.toString(StandardCharsets.ISO_8859_1)).doesNotContain("%%EOF");
	}

	@Test
	void tellsTheLettersThatWillBeMissing() {
		assertThat(PaperFonts.missing("𠮷田 髙﨑①")).containsExactly("𠮷");
		try (PrintedPages pages = print(List.of(parcel(EMPLOYER, "𠮷田 花子")))) {
			assertThat(pages.text(2)).contains("〓田花子様");
		}
	}

	@Test
	void whatIsNotSetAboutTheSenderIsNotPrinted() {
		Sender bare = new Sender("みほん電子健康保険組合", "MyKempo", "mykempo.mihon-kempo.example", null, new Sender.Contact(null, "03-0000-1451", null), null);
		try (PrintedPages pages = PrintedPages
			.printed(out -> BatchPaper.write(out, bare, Offsets.NONE, List.of(parcel(EMPLOYER, "見本 花子"))))) {
			assertThat(pages.text(2)).contains("切手", "03-0000-1451").doesNotContain("null", "料金後納", "ガイダンス");
			assertThat(pages.text(1) + pages.text(3)).doesNotContain("null");
		}
	}

	private static Parcel parcel(Recipient recipient, String... names) {
		List<PrintedCard> cards = new ArrayList<>();
		for (String name : names) {
			cards.add(PaperSamples.viewing(name, recipient));
		}
		return new Parcel(PaperSamples.list(recipient, List.of(names)), cards);
	}

	private static PrintedPages print(List<Parcel> parcels) {
		return PrintedPages.printed((OutputStream out) -> BatchPaper.write(out, SENDER, Offsets.NONE, parcels));
	}

	private static String plain(String text) {
		return text.replace(" ", "");
	}

}
