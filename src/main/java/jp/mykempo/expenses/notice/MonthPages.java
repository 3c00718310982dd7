package jp.mykempo.expenses.notice;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.mykempo.expenses.core.Claim;
import jp.mykempo.site.NotHere;

/** Claims by month, newest first, on pages of whole months: a page is full with forty claims. */
final class MonthPages {

	private static final int FULL = 40;

	private final Map<YearMonth, List<Claim>> months = new LinkedHashMap<>();

	private final List<List<YearMonth>> pages = new ArrayList<>();

	MonthPages(List<Claim> claims) {
		claims.forEach(claim -> this.months.computeIfAbsent(claim.month(), month -> new ArrayList<>()).add(claim));
		List<YearMonth> page = new ArrayList<>();
		int rows = 0;
		for (Map.Entry<YearMonth, List<Claim>> month : this.months.entrySet()) {
			if (rows >= FULL) {
				this.pages.add(page);
				page = new ArrayList<>();
				rows = 0;
			}
			page.add(month.getKey());
			rows += month.getValue().size();
		}
		this.pages.add(page);
	}

	int count() {
		return this.pages.size();
	}

	/** The months of a page, from 1. */
	List<YearMonth> at(int page) {
		if (page > this.pages.size()) {
			throw new NotHere();
		}
		return this.pages.get(page - 1);
	}

	List<Claim> of(YearMonth month) {
		return this.months.get(month);
	}

}
