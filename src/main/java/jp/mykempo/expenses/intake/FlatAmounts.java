package jp.mykempo.expenses.intake;

import static jp.mykempo.expenses.intake.Amounts.ABSENT;

/** The amounts of a line of a flat file: what it leaves out is the rest, what it contradicts is an error. */
final class FlatAmounts {

	/** Never {@code null}; of no use where an error was told. */
	Amounts read(Entry entry) {
		long total = entry.number(ExpenseColumn.TOTAL, true);
		long bySociety = entry.number(ExpenseColumn.BY_SOCIETY, false);
		long byPublic = Math.max(0, entry.number(ExpenseColumn.BY_PUBLIC, false));
		long byPatient = entry.number(ExpenseColumn.BY_PATIENT, false);
		if (!entry.has(ExpenseColumn.BY_SOCIETY) && !entry.has(ExpenseColumn.BY_PATIENT)) {
			entry.error(ExpenseColumn.BY_PATIENT, "expenses.intake.missing");
			return Amounts.NONE;
		}
		if (!entry.has(ExpenseColumn.BY_SOCIETY)) {
			bySociety = Math.max(ABSENT, total - byPublic - byPatient);
		}
		if (!entry.has(ExpenseColumn.BY_PATIENT)) {
			byPatient = Math.max(ABSENT, total - byPublic - bySociety);
		}
		Amounts amounts = new Amounts(total, bySociety, byPublic, byPatient,
				entry.number(ExpenseColumn.MEAL_TOTAL, false), entry.number(ExpenseColumn.MEAL_STANDARD, false),
				entry.number(ExpenseColumn.HIGH_COST, false), entry.number(ExpenseColumn.ADDITIONAL, false));
		check(entry, amounts);
		return amounts;
	}

	private static void check(Entry entry, Amounts amounts) {
		boolean wrongBefore = amounts.total() < 0 || entry.has(ExpenseColumn.BY_SOCIETY) && amounts.bySociety() < 0
				|| entry.has(ExpenseColumn.BY_PATIENT) && amounts.byPatient() < 0;
		if (wrongBefore) {
			return;
		}
		if (amounts.bySociety() < 0 || amounts.byPatient() < 0 || !amounts.addUp()) {
			entry.error(ExpenseColumn.TOTAL, "expenses.intake.sum");
		}
		if (amounts.mealTotal() >= 0 && amounts.mealStandard() > amounts.mealTotal()) {
			entry.error(ExpenseColumn.MEAL_STANDARD, "expenses.intake.meal");
		}
	}

}
