package jp.mykempo.account.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jp.mykempo.site.Page;
import jp.mykempo.site.Prose;

/**
 * Says that the mail is on its way, until when its button must be pressed, and what to do if it does not arrive (R5, R6).
 *
 * @param until as people read it
 * @param resent whether it was just sent once more
 */
public record SentPage(String address, String until, int resendsLeft, boolean resent, List<Hint> hints)
		implements Page {

	/** Chapters of the help that concern somebody who waits for the first mail. */
	private static final Set<String> CHAPTERS = Set.of("address", "junk", "domain", "work", "carrier");

	/** One reason why a mail does not arrive, and what helps. */
	public record Hint(String title, Prose text) {
	}

	/** The chapters of the help, each to be opened for itself. */
	static List<Hint> hints(Prose help) {
		List<Hint> hints = new ArrayList<>();
		List<Prose.Block> text = new ArrayList<>();
		Prose.Heading heading = null;
		for (Prose.Block block : help.blocks()) {
			if (block instanceof Prose.Heading next) {
				add(hints, heading, text);
				heading = next;
				text.clear();
			}
			else {
				text.add(block);
			}
		}
		add(hints, heading, text);
		return List.copyOf(hints);
	}

	private static void add(List<Hint> hints, Prose.Heading heading, List<Prose.Block> text) {
		if (heading != null && heading.id() != null && CHAPTERS.contains(heading.id())) {
			hints.add(new Hint(heading.text(), new Prose(text)));
		}
	}

}
