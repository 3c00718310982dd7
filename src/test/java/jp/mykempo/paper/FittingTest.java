package jp.mykempo.paper;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FittingTest {

	private static final Lettering NAME = Lettering.of(7).bold().least(4.6);

	@Property(tries = 300)
	void whateverItsLengthTextFitsAndIsNeverCut(@ForAll("texts") String text,
			@ForAll @DoubleRange(min = 10, max = 180) double width, @ForAll @DoubleRange(min = 4, max = 40) double height) {
		Fitting fitting = Fitting.of(List.of(text), NAME, width, height);

		assertThat(fitting.height()).isLessThanOrEqualTo(height + 0.001);
		assertThat(fitting.lines()).allMatch(line -> fitting.lettering().width(line) <= width + 0.001);
		assertThat(letters(String.join("", fitting.lines()))).isEqualTo(letters(text));
		assertThat(fitting.lettering().size()).isPositive().isLessThanOrEqualTo(7);
	}

	@Provide
	Arbitrary<String> texts() {
		Arbitrary<Character> letters = Arbitraries.of("見本花子髙﨑①ァー・、。「」（）〒様 　abcW1-.@ｶﾞ".chars().mapToObj(c -> (char) c).toList());
		return letters.array(Character[].class).ofMinSize(1).ofMaxSize(400).map(FittingTest::joined);
	}

	@Test
	void shrinksInOneLineFirst() {
		assertThat(fit("見本 花子 様", 72)).isEqualTo(new Fitting(NAME, List.of("見本 花子 様")));
		Fitting shrunk = fit("見本見本見本見本 花子 様", 72);
		assertThat(shrunk.lines()).hasSize(1);
		assertThat(shrunk.lettering().size()).isBetween(4.6, 6.6);
	}

	@Test
	void wrapsThenAfterABlankOrDotWithoutLeavingSamaAlone() {
		assertThat(fit("ジョナサン・アレクサンダー・フィッツジェラルド 様", 72).lines()).containsExactly("ジョナサン・アレクサンダー・",
				"フィッツジェラルド 様");
		for (int width = 20; width < 90; width++) {
			assertThat(fit("寿限無寿限無五劫の擦り切れ海砂利水魚の水行末 様", width).lines()).noneMatch(line -> line.startsWith("様"));
		}
	}

	@Test
	void shrinksOnWhenATextIsAbsurd() {
		Fitting absurd = fit("寿".repeat(5000), 72);
		assertThat(String.join("", absurd.lines())).hasSize(5000);
		assertThat(absurd.lettering().size()).isLessThan(1);
	}

	@Test
	void keepsSmallKanaAndClosingMarksFromTheStartOfALine() {
		for (int width = 12; width < 60; width++) {
			assertThat(fit("「キャッシュレス決済」、ファックス（代表）ーです。", width).lines().stream().skip(1))
				.noneMatch(line -> "ャッュ」、ァ）ー。".indexOf(line.charAt(0)) >= 0 && line.length() > 1);
		}
	}

	@Test
	void measuresAsTheFaceDoes() {
		assertThat(Face.REGULAR.width("見1")).isCloseTo(1.5, within(0.001));
		assertThat(Lettering.of(4).spaced(0.5).width("見本")).isCloseTo(10, within(0.001));
	}

	private static Fitting fit(String text, double width) {
		return Fitting.of(List.of(text), NAME, width, 14.5);
	}

	private static String joined(Character[] letters) {
		StringBuilder text = new StringBuilder();
		for (char letter : letters) {
			text.append(letter);
		}
		return text.toString();
	}

	private static String letters(String text) {
		return text.replaceAll("[ \\u3000\\u00a0]", "");
	}

}
