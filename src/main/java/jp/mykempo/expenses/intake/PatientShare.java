package jp.mykempo.expenses.intake;

import java.util.List;

/**
 * Who pays what of a claim file's claim. A point is ten yen.
 *
 * <p>The patient's part is what the claim tells (負担金額), else the share of its kind. Public funds (公費) take over the part of
 * their points, but for what the patient still pays of it: the 負担金額 of KO. Where several pay for the same points, the
 * last one's tells what is left to the patient. The society pays the rest.
 *
 * @param points of the whole claim
 * @param percent the patient's part where no amount is told: 30, for children before school and most from 70 on 20
 * @param told the patient's part as the claim tells it; {@link Amounts#ABSENT} where it does not
 */
record PatientShare(long points, int percent, long told) {

	private static final int YEN_A_POINT = 10;

	/**
	 * Points that public funds pay for, and what the patient still pays of them in yen.
	 */
	record Public(long points, long byPatient) {
	}

	/** Never more than there is to share; the meals are another matter. */
	Amounts amounts(List<Public> funds, long meals) {
		long total = points * YEN_A_POINT;
		long own = Math.min(total, told == Amounts.ABSENT ? total * percent / 100 : told);
		long covered = Math.min(points, coveredPoints(funds));
		long ownOfCovered = Math.min(own, covered * YEN_A_POINT * percent / 100);
		long left = funds.isEmpty() ? 0 : Math.min(ownOfCovered, left(funds));
		long byPublic = ownOfCovered - left;
		return new Amounts(total, total - own, byPublic, own - byPublic, meals, Amounts.ABSENT, Amounts.ABSENT,
				Amounts.ABSENT);
	}

	private long coveredPoints(List<Public> funds) {
		return overlap(funds) ? funds.stream().mapToLong(Public::points).max().orElse(0)
				: funds.stream().mapToLong(Public::points).sum();
	}

	private long left(List<Public> funds) {
		return overlap(funds) ? funds.getLast().byPatient : funds.stream().mapToLong(Public::byPatient).sum();
	}

	private boolean overlap(List<Public> funds) {
		return funds.stream().mapToLong(Public::points).sum() > points;
	}

}
