package jp.mykempo.checkups.healthage;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jp.mykempo.kernel.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The formula against its 13 vectors, to the printed digit, and what follows from it (C3). */
class FraminghamTest {

	private final Framingham model = new Framingham();

	@ParameterizedTest
	@MethodSource("vectors")
	void givesThePrintedAge(List<String> vector) {
		HeartAge age = this.model.of(factors(vector));

		assertThat(BigDecimal.valueOf(age.years()).setScale(4, RoundingMode.HALF_UP)).as(vector.getFirst())
			.isEqualByComparingTo(vector.get(12));
		assertThat(display(age)).as(vector.getFirst()).isEqualTo(vector.get(13));
	}

	@Test
	void thereAreThirteen() throws IOException {
		assertThat(vectors()).hasSize(13);
	}

	@Test
	void whoeverIsLikeTheReferenceIsAsOldAsTheCalendarSays() {
		for (Sex sex : Sex.values()) {
			for (int years = 30; years <= 74; years++) {
				assertThat(this.model.of(new RiskFactors(sex, years, 180, 45, 125, false, false, false)).years())
					.isEqualTo(years, within(1e-9));
			}
		}
	}

	@Test
	void factorsMoveItTheWayTheyShould() {
		RiskFactors smoker = new RiskFactors(Sex.MALE, 50, 220, 60, 118, false, true, false);

		assertThat(this.model.years(smoker, Factor.SMOKING)).isPositive();
		assertThat(this.model.years(smoker, Factor.CHOLESTEROL)).isPositive();
		assertThat(this.model.years(smoker, Factor.HDL)).isNegative();
		assertThat(this.model.years(smoker, Factor.PRESSURE)).isNegative();
		assertThat(this.model.years(smoker, Factor.DIABETES)).isZero();
		assertThat(this.model.years(smoker.withPressure(118, true), Factor.PRESSURE)).isPositive();
	}

	@Test
	void itIsForPeopleOfThirtyToSeventyFour() {
		assertThat(List.of(29, 30, 74, 75)).map(this.model::covers).containsExactly(false, true, true, false);
	}

	@Test
	void beyondThirtyAndEightyOnlyThatIsSaid() {
		assertThat(List.of(29.949, 29.95, 79.949, 79.95)).map(years -> display(new HeartAge(years)))
			.containsExactly("30歳未満", "30.0", "79.9", "80歳以上");
	}

	private static String display(HeartAge age) {
		return age.below() ? "30歳未満" : age.above() ? "80歳以上" : age.rounded().toPlainString();
	}

	private static RiskFactors factors(List<String> vector) {
		return new RiskFactors(vector.get(2).equals("M") ? Sex.MALE : Sex.FEMALE, Integer.parseInt(vector.get(3)),
				Double.parseDouble(vector.get(4)), Double.parseDouble(vector.get(5)), Double.parseDouble(vector.get(6)),
				vector.get(7).equals("1"), vector.get(8).equals("1"), vector.get(9).equals("1"));
	}

	static List<List<String>> vectors() throws IOException {
		try (InputStream in = FraminghamTest.class.getResourceAsStream("/checkups/health_age_vectors.csv")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map(line -> List.of(line.split(",")))
				.toList();
		}
	}

}
