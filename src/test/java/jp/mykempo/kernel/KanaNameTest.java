package jp.mykempo.kernel;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static jp.mykempo.kernel.ParsedAssert.assertOk;
import static jp.mykempo.kernel.ParsedAssert.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;

/** R2, R3: names as people type them, and how they are compared. */
class KanaNameTest {

	@ParameterizedTest
	@ValueSource(strings = { "ミホン ハナコ", "ﾐﾎﾝ ﾊﾅｺ", "みほん　はなこ", "ミホンハナコ", " みほん  ハナコ ", "ミホン\tハナコ", "ミホン\u200Bハナコ", "ミホン・ハナコ" })
	void oneNameHoweverItIsTyped(String typed) {
		assertThat(KanaName.parse(typed).orElseThrow().key()).isEqualTo("ミホンハナコ");
	}

	@ParameterizedTest
	@CsvSource({ "キョウコ, キヨウコ", "ｷｮｳｺ, きようこ", "オータ, オ－タ", "オータ, オ-タ", "ガ, ｶﾞ", "パ, ハ゜", "カ゛, が", "ミヅノ, ミズノ",
			"ハナヂ, ハナジ", "ッヵヶ, ツカケ", "ヴァイオ, ウ゛アイオ" })
	void smallKanaVoicingAndLongVowelsDoNotMatter(String one, String other) {
		assertThat(KanaName.parse(one).orElseThrow().key()).isEqualTo(KanaName.parse(other).orElseThrow().key());
	}

	@Test
	void theNameIsShownBackInFullWidthKatakana() {
		assertOk(KanaName.parse(" ﾐﾎﾝ   はなこ "), new KanaName("ミホン　ハナコ"));
		assertOk(KanaName.parse("お-た"), new KanaName("オータ"));
	}

	@Test
	void whatIsNotKanaIsNamed() {
		assertRejected(KanaName.parse("見本"), "kernel.kana.kanji", "見");
		assertRejected(KanaName.parse("Mihon"), "kernel.kana.character", "M");
		assertRejected(KanaName.parse("ミホン1"), "kernel.kana.character", "1");
		assertRejected(KanaName.parse("ミホン😀"), "kernel.kana.character", "😀");
		assertRejected(KanaName.parse("ミホン\u0000"), "kernel.kana.character", "U+0000");
		assertRejected(KanaName.parse("ミホン\uE000"), "kernel.kana.character", "U+E000");
		assertRejected(KanaName.parse("<script>"), "kernel.kana.character", "<");
	}

	@Test
	void nothingTypedAndTooMuch() {
		assertRejected(KanaName.parse(null), "kernel.kana.missing");
		assertRejected(KanaName.parse(" 　"), "kernel.kana.missing");
		assertRejected(KanaName.parse("ーー・"), "kernel.kana.missing");
		assertRejected(KanaName.parse("ア".repeat(81)), "kernel.kana.long", "80");
		assertRejected(KanaName.parse("ア".repeat(10_000_000)), "kernel.kana.long", "80");
	}

	@Property
	void whateverIsShownBackHasTheSameKey(
			@ForAll @CharRange(from = 'ぁ', to = 'ヾ') @StringLength(min = 1, max = 40) String typed) {
		KanaName.parse(typed).toOptional().ifPresent(name -> {
			assertThat(name.key()).isEqualTo(new KanaName(typed).key());
			assertThat(KanaName.parse(name.text())).isEqualTo(Parsed.ok(name));
		});
	}

	@Property
	void noEntryThrows(@ForAll String typed) {
		assertThat(KanaName.parse(typed)).isNotNull();
		assertThat(SymbolNumber.parse(typed, typed)).isNotNull();
		assertThat(MailAddress.parse(typed)).isNotNull();
		assertThat(LoginId.parse(typed)).isNotNull();
		assertThat(WrittenDate.parse(typed)).isNotNull();
	}

}
