package jp.mykempo.kernel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static jp.mykempo.kernel.ParsedAssert.assertOk;
import static jp.mykempo.kernel.ParsedAssert.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;

/** R2, R3: symbol and number as people type them. */
class SymbolNumberTest {

	@ParameterizedTest
	@CsvSource({ "1001, 1001", "１００１, 1001", "' 10 01　', 1001", "12－3, 12-3", "12ー3, 12-3", "12ｰ3, 12-3", "12−3, 12-3",
			"12‐3, 12-3", "ab1, AB1", "ＡＢ１, AB1", "けん1, ケン1", "ｹﾝ1, ケン1", "組合1, 組合1", "神1, 神1", "ケーン, ケーン" })
	void symbolsAreComparedWhateverTheirWidthAndHyphens(String typed, String key) {
		assertThat(SymbolNumber.parse(typed, "1").orElseThrow().symbolKey()).isEqualTo(key);
	}

	@ParameterizedTest
	@CsvSource({ "123, 123", "１２３, 123", "'1 2 3', 123", "0012, 0012", "12ー3, 12-3", "12－3, 12-3" })
	void numbersKeepTheirZerosAndFoldTheirWidth(String typed, String number) {
		assertOk(SymbolNumber.parseNumber(typed), number);
		assertThat(new SymbolNumber("1", typed).numberKey()).isEqualTo(number);
	}

	@Test
	void branchesHaveTwoDigits() {
		assertOk(SymbolNumber.parseBranch("01"), "01");
		assertOk(SymbolNumber.parseBranch("1"), "01");
		assertOk(SymbolNumber.parseBranch(" ０２ "), "02");
		assertRejected(SymbolNumber.parseBranch("001"), "kernel.branch.digits");
		assertRejected(SymbolNumber.parseBranch("A"), "kernel.branch.digits");
		assertRejected(SymbolNumber.parseBranch(""), "kernel.branch.digits");
		assertRejected(SymbolNumber.parseBranch(null), "kernel.branch.digits");
	}

	@Test
	void aLetterAmongTheDigitsIsNamed() {
		assertRejected(SymbolNumber.parseNumber("1O3"), "kernel.number.lookalike.O");
		assertRejected(SymbolNumber.parseNumber("1Ｏ3"), "kernel.number.lookalike.O");
		assertRejected(SymbolNumber.parseNumber("1l3"), "kernel.number.lookalike.l");
		assertRejected(SymbolNumber.parseNumber("12x"), "kernel.number.character", "x");
		assertRejected(SymbolNumber.parseNumber("12😀"), "kernel.number.character", "😀");
		assertRejected(SymbolNumber.parseNumber("1\u00002"), "kernel.number.character", "U+0000");
		assertRejected(SymbolNumber.parseNumber("1' OR 1=1"), "kernel.number.character", "'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "　", "\u200B" })
	void nothingTypedIsSaidSo(String typed) {
		assertRejected(SymbolNumber.parseSymbol(typed), "kernel.symbol.missing");
		assertRejected(SymbolNumber.parseNumber(typed), "kernel.number.missing");
		assertRejected(SymbolNumber.parseNumber("-"), "kernel.number.missing");
	}

	@Test
	void nullIsNothingTyped() {
		assertRejected(SymbolNumber.parse(null, null), "kernel.symbol.missing");
		assertRejected(SymbolNumber.parse("1", null), "kernel.number.missing");
	}

	@Test
	void whatCannotBeASymbolIsRefused() {
		assertRejected(SymbolNumber.parseSymbol("<b>"), "kernel.symbol.character", "<");
		assertRejected(SymbolNumber.parseSymbol("1".repeat(21)), "kernel.symbol.long", "20");
		assertRejected(SymbolNumber.parseNumber("1".repeat(21)), "kernel.number.long", "20");
		assertRejected(SymbolNumber.parseSymbol("ﷺ".repeat(100_000)), "kernel.symbol.long", "20");
	}

}
