package jp.mykempo.expenses.notice;

import java.util.List;
import java.util.Optional;

import jp.mykempo.site.Message;
import jp.mykempo.site.Page;
import jp.mykempo.site.chart.BarChart;

/**
 * A household's expenses of a year (医療費のお知らせ, C4).
 *
 * @param summary the whole year in figures; empty where nothing has arrived
 * @param months those of this page, newest first
 * @param pages links to the others; empty where all stand on one
 */
public record ExpensesPage(Heading heading, Optional<Summary> summary, Filters filters, List<Month> months,
		List<PageLink> pages, Files files) implements Page {

	/**
	 * The year, and the years to choose from.
	 *
	 * @param sentence what one should know first
	 * @param until the last month of which files have come, in words; empty where that is beyond the year
	 */
	public record Heading(String year, Message sentence, Optional<Message> until, List<YearLink> years) {
	}

	/** Another year, or this one. */
	public record YearLink(String label, String href, boolean here) {
	}

	/** The year's sums, by month as a picture, by person as a table. */
	public record Summary(Sums all, BarChart chart, boolean waiting, List<PersonSums> persons) {
	}

	/** Sums, formatted. */
	public record Sums(String total, String byPatient, String paidBack, String highCost, String additional, String meals) {
	}

	/** Sums of one person. */
	public record PersonSums(String name, String relationship, Sums sums) {
	}

	/** What the list of months can be narrowed by. */
	public record Filters(int year, List<Option> persons, List<Option> months, List<Option> kinds, boolean narrowed) {
	}

	/** A value that can be chosen. */
	public record Option(String value, Message label, boolean chosen) {
	}

	/** A month with its claims. */
	public record Month(int number, String label, String byPatient, List<Row> rows) {
	}

	/** A claim, formatted; {@code none} stands for what is not there. */
	public record Row(String name, Message institution, Message kind, Message days, Money money) {
	}

	/** The amounts of a claim. */
	public record Money(Cell total, Cell bySociety, Cell byPublic, Cell byPatient, Cell highCost, Cell additional,
			Cell meals) {
	}

	/** An amount, or the dash in its place. */
	public record Cell(String text, boolean none) {
	}

	/** Months of another page of the list. */
	public record PageLink(Message label, String href, boolean here) {
	}

	/** Where the files are. */
	public record Files(String mynaportal, String taxForm) {
	}

}
