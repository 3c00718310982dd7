package jp.mykempo.checkups.results;

import java.util.List;

import jp.mykempo.site.Page;

/**
 * What a member answered, by year, the newest on the left.
 *
 * @param years the check-ups that have answers
 * @param changed whether the questions changed on the way
 */
public record QuestionnairePage(List<Heading> years, List<Question> questions, boolean changed) implements Page {

	/** A check-up. */
	public record Heading(String year, String date) {
	}

	/**
	 * A question.
	 *
	 * @param answers one for each year; empty where there is none
	 */
	public record Question(String text, List<String> answers) {
	}

}
