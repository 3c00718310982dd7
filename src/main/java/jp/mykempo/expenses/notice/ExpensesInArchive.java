package jp.mykempo.expenses.notice;

import java.io.IOException;
import java.time.Year;
import java.util.Locale;
import java.util.Map;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.account.PersonalDataPart;
import jp.mykempo.expenses.core.ExpenseYears;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The household's expenses in the archive of an insured person's data, a file a year; nothing for dependants (V2). */
@Component
@Order(60)
class ExpensesInArchive implements PersonalDataPart {

	private final HouseholdExpenses expenses;

	private final ExpenseYears years;

	ExpensesInArchive(HouseholdExpenses expenses, ExpenseYears years) {
		this.expenses = expenses;
		this.years = years;
	}

	@Override
	public void write(CurrentMember member, Locale locale, Archive archive) throws IOException {
		for (Year year : this.years.list()) {
			HouseholdExpenses.Seen seen = this.expenses.take(member.person(), year, "archive");
			if (seen.claims().isEmpty()) {
				continue;
			}
			NoticeQuery whole = NoticeQuery.read(Map.of("year", year.toString()), this.years.list(), year);
			archive.file("expenses/" + year + ".csv", MynaportalFile.of(seen, whole).content());
		}
	}

}
