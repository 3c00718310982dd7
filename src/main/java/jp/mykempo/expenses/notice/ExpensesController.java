package jp.mykempo.expenses.notice;

import java.util.Locale;
import java.util.Map;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.expenses.core.ExpenseYears;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Words;
import jp.mykempo.viewing.BehindViewingGate;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 医療費のお知らせ: the household's expenses of a year, and the same to keep as files (C4). */
@Controller
@BehindViewingGate(insuredPersonOnly = true)
class ExpensesController {

	private final HouseholdExpenses expenses;

	private final ExpenseYears years;

	private final Words words;

	ExpensesController(HouseholdExpenses expenses, ExpenseYears years, Words words) {
		this.expenses = expenses;
		this.years = years;
		this.words = words;
	}

	@GetMapping("/expenses")
	Answer show(@RequestParam Map<String, String> query, @AuthenticationPrincipal CurrentMember member, Locale locale) {
		NoticeQuery wanted = query(query);
		return new YearView(this.expenses.look(member.person(), wanted.year()), wanted, this.years, this.words, locale).page();
	}

	/** In the layout of the file that マイナポータル gives. */
	@GetMapping("/expenses/mynaportal.csv")
	Answer mynaportal(@RequestParam Map<String, String> query, @AuthenticationPrincipal CurrentMember member) {
		NoticeQuery wanted = query(query);
		return MynaportalFile.of(this.expenses.take(member.person(), wanted.year(), "mynaportal"), wanted);
	}

	/** As rows of the tax office's 医療費集計フォーム. */
	@GetMapping("/expenses/tax-form.csv")
	Answer taxForm(@RequestParam Map<String, String> query, @AuthenticationPrincipal CurrentMember member) {
		NoticeQuery wanted = query(query);
		return TaxFormFile.of(this.expenses.take(member.person(), wanted.year(), "tax-form"), wanted);
	}

	private NoticeQuery query(Map<String, String> query) {
		return NoticeQuery.read(query, this.years.list(), this.years.usual());
	}

}
