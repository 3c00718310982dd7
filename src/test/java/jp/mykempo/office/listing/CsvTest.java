package jp.mykempo.office.listing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** No cell of a file is a formula (T4). */
class CsvTest {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+81", "-1", "@SUM(A1)", "\tx", "＝1", "＠x" })
	void whatLooksLikeAFormulaIsText(String text) {
		assertThat(Csv.cell(text)).isEqualTo("'" + text);
	}

	@Test
	void numbersAndWordsStayAsTheyAre() {
		assertThat(Csv.cell(-5)).isEqualTo("-5");
		assertThat(Csv.cell("見本 花子")).isEqualTo("見本 花子");
		assertThat(Csv.cell(null)).isEmpty();
	}

}
