package jp.mykempo.office.listing;

import java.util.List;

/** The rows that somebody ticked in a list. */
public final class Ticked {

	private Ticked() {
	}

	/** Their numbers, each once. Whatever is no number is left out, and what is more than {@code most}. */
	public static List<Long> numbers(List<String> texts, int most) {
		return texts.stream().filter(text -> text.matches("[0-9]{1,18}")).map(Long::valueOf).distinct().limit(most).toList();
	}

}
