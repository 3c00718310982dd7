package jp.mykempo.expenses.intake;

import java.util.List;

import jp.mykempo.expenses.intake.PatientShare.Public;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who pays what of a claim: the share, the amount that is told, and public funds, alone and one upon another (STANDARDS §4). */
class PatientShareTest {

	@Test
	void withoutFundsItIsTheShareOrWhatIsTold() {
		assertThat(shares(1000, 30, Amounts.ABSENT)).isEqualTo("7000 0 3000");
		assertThat(shares(1000, 20, Amounts.ABSENT)).isEqualTo("8000 0 2000");
		assertThat(shares(38_640, 30, 80_000)).as("more than a month may cost").isEqualTo("306400 0 80000");
		assertThat(shares(1000, 30, 0)).as("told as nothing").isEqualTo("10000 0 0");
	}

	@Test
	void fundsLeaveWhatTheySayOfTheirPoints() {
		assertThat(shares(13_642, 30, Amounts.ABSENT, new Public(677, 1354))).isEqualTo("95494 677 40249");
		assertThat(shares(1000, 30, Amounts.ABSENT, new Public(1000, 0))).isEqualTo("7000 3000 0");
		assertThat(shares(1000, 20, Amounts.ABSENT, new Public(1000, 2500))).as("never more than the share").isEqualTo("8000 0 2000");
	}

	@Test
	void ofFundsForTheSamePointsTheLastOneTellsWhatIsLeft() {
		assertThat(shares(1000, 30, Amounts.ABSENT, new Public(1000, 2000), new Public(1000, 500))).isEqualTo("7000 2500 500");
		assertThat(shares(1000, 30, Amounts.ABSENT, new Public(600, 1200), new Public(1000, 500))).isEqualTo("7000 2500 500");
	}

	@Test
	void fundsForPointsOfTheirOwnLeaveBothParts() {
		assertThat(shares(1000, 30, Amounts.ABSENT, new Public(600, 600), new Public(400, 200))).isEqualTo("7000 2200 800");
		assertThat(shares(1000, 30, Amounts.ABSENT, new Public(300, 600), new Public(200, 100))).isEqualTo("7000 800 2200");
	}

	/** Society, public funds, patient: together always the whole. */
	private static String shares(long points, int percent, long told, Public... funds) {
		Amounts amounts = new PatientShare(points, percent, told).amounts(List.of(funds), Amounts.ABSENT);
		assertThat(amounts.bySociety() + amounts.byPublic() + amounts.byPatient()).isEqualTo(points * 10);
		return amounts.bySociety() + " " + amounts.byPublic() + " " + amounts.byPatient();
	}

}
