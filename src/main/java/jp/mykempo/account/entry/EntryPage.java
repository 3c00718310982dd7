package jp.mykempo.account.entry;

import java.util.List;

import jp.mykempo.site.Page;

/** Chooses the right way in (E3). */
public record EntryPage() implements Page {

	/** The ways, in the order of the guide. */
	public List<Way> ways() {
		return List.of(new Way("first", "/register"), new Way("renumbered", "/register"), new Way("unsure", "/register"),
				new Way("forgot", "/recovery"), new Way("already", "/recovery"));
	}

	/**
	 * Where somebody may stand.
	 *
	 * @param name part of the message keys
	 * @param href where to go on
	 */
	public record Way(String name, String href) {
	}

}
