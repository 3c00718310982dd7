package jp.mykempo.content.help;

import java.util.List;

import jp.mykempo.site.Page;

/**
 * Questions and answers, all or those found.
 *
 * @param search what was searched for, shown back
 */
public record QuestionsPage(String search, List<Question> questions) implements Page {

	public boolean searched() {
		return !this.search.isEmpty();
	}

}
