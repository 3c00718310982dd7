package jp.mykempo.demo.letters;

import java.util.List;

import jp.mykempo.site.Page;

/** The letters of the demo, newest first. */
public record LettersPage(List<Row> letters) implements Page {

	/** A letter in the list. */
	public record Row(String path, String subject, String to, String sentAt) {
	}

}
