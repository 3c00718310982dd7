package jp.mykempo.demo.letters;

import java.util.List;

import jp.mykempo.site.Page;

/** One letter of the demo, line by line, its links to be clicked. */
public record LetterPage(LettersPage.Row letter, List<Line> lines) implements Page {

	/**
	 * A line of the letter.
	 *
	 * @param link the link that makes up the line, without the site's address; else null
	 */
	public record Line(String text, String link) {
	}

}
