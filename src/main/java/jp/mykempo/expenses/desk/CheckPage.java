package jp.mykempo.expenses.desk;

import java.util.List;

import jp.mykempo.site.Page;

/**
 * What a batch of the chosen applications would be, before it is made (C5).
 *
 * @param applications numbers of those that can be printed, with commas
 */
public record CheckPage(String applications, List<Way> ways, List<Held> held) implements Page {

	/** So many go this way. */
	public record Way(String delivery, long notices) {
	}

	/**
	 * A chosen one that stays where it is.
	 *
	 * @param name {@code null} for a protected person
	 */
	public record Held(long id, String name, String reason) {
	}

	public long printable() {
		return this.ways.stream().mapToLong(Way::notices).sum();
	}

}
