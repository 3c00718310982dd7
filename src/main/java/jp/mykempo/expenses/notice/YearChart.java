package jp.mykempo.expenses.notice;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import jp.mykempo.expenses.core.Amounts;
import jp.mykempo.expenses.core.Claim;
import jp.mykempo.kernel.Yen;
import jp.mykempo.site.Message;
import jp.mykempo.site.Words;
import jp.mykempo.site.chart.BarChart;
import jp.mykempo.site.chart.BarChart.Bar;
import jp.mykempo.site.chart.ChartTexts;

/** The own share of a year's months as bars; months that have not arrived are empty boxes. */
final class YearChart {

	private final List<Claim> claims;

	private final Year year;

	private final YearMonth arrivedUntil;

	private final Words words;

	private final Locale locale;

	YearChart(List<Claim> claims, Year year, YearMonth arrivedUntil, Words words, Locale locale) {
		this.claims = claims;
		this.year = year;
		this.arrivedUntil = arrivedUntil;
		this.words = words;
		this.locale = locale;
	}

	BarChart chart() {
		List<Bar> bars = new ArrayList<>();
		List<String> said = new ArrayList<>();
		for (int month = 1; month <= 12; month++) {
			Yen sum = sum(month);
			boolean there = isThere(month);
			bars.add(new Bar(String.valueOf(month), there ? OptionalDouble.of(sum.amount()) : OptionalDouble.empty(),
					sum.isZero() ? "" : Amounts.plain(sum)));
			said.add(text(Message.of(there ? "expenses.notice.chart.month" : "expenses.notice.chart.month.waits",
					Message.of("expenses.notice.month." + month), Amounts.text(sum, this.locale))));
		}
		String name = text(Message.of("expenses.notice.chart.name", this.year));
		return new BarChart(new ChartTexts(name, String.join(" ", said), text(Message.of("expenses.notice.chart.unit")),
				text(Message.of("expenses.notice.chart.axis")), "", ""), bars);
	}

	/** Whether a month has not arrived yet. */
	boolean waiting() {
		return !isThere(12);
	}

	private boolean isThere(int month) {
		return !this.year.atMonth(month).isAfter(this.arrivedUntil);
	}

	private Yen sum(int month) {
		return Amounts.sum(this.claims.stream().filter(claim -> claim.month().getMonthValue() == month).toList(),
				Amounts::byPatient);
	}

	private String text(Message message) {
		return this.words.text(this.locale, message);
	}

}
