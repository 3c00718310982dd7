package jp.mykempo.content.help;

import java.util.List;

import jp.mykempo.site.Page;

/** The table of desks (お問い合わせ先, S5). */
public record ContactsPage(String telephone, String callable, String hours, List<Desk> desks) implements Page {

	/**
	 * One line of the table.
	 *
	 * @param telephone its own number, empty where it is reached by the main one
	 */
	public record Desk(String question, String name, String guidance, String telephone) {
	}

}
