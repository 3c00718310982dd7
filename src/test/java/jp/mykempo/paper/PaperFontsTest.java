package jp.mykempo.paper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PaperFontsTest {

	@ParameterizedTest
	@ValueSource(strings = { "見本 花子", "髙\uFA11①", "ﾐﾎﾝ ﾊﾅｺﾞ", "ガ", "か\u3099", "ヴァ", "葛\uDB40\uDD00城", "神", "〒", "Ōno" })
	void showsTheLettersOfNames(String text) {
		assertThat(PaperFonts.canShow(text)).isTrue();
	}

	@Test
	void tellsTheLettersThatItLacks() {
		assertThat(PaperFonts.missing("\uD842\uDFB7田 \uD842\uDFB7郎")).containsExactly("\uD842\uDFB7");
		assertThat(PaperFonts.printable("\uD842\uDFB7田")).isEqualTo("〓田");
	}

	@ParameterizedTest
	@CsvSource({ "か\u3099は\u309A, がぱ", "\u845B\uDB40\uDD00, \u845B", "見\u200B本, 見本", "\uFA19田, \uFA19田", "ﾊﾟ, ﾊﾟ" })
	void joinsMarksAndLeavesSelectorsOut(String text, String printed) {
		assertThat(PaperFonts.printable(text)).isEqualTo(printed);
	}

}
