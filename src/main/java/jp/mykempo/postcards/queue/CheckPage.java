package jp.mykempo.postcards.queue;

import java.util.List;

import jp.mykempo.site.Page;

/**
 * What a batch of the chosen orders would be, before it is made.
 *
 * @param cards numbers of the chosen orders, with commas
 * @param inKana names that are printed in kana, since the font lacks a letter
 */
public record CheckPage(String cards, int printable, List<Recipient> recipients, List<Held> held, List<InKana> inKana)
		implements Page {

	/**
	 * Cards that go together.
	 *
	 * @param employer {@code null} for those that go by the route
	 */
	public record Recipient(String employer, String route, long cards) {
	}

	/**
	 * A chosen order that stays in the queue.
	 *
	 * @param name {@code null} for a protected member
	 * @param letters that the font lacks, else empty
	 */
	public record Held(long card, String name, String reason, String letters) {
	}

	/** A name that the font cannot print whole. */
	public record InKana(String name, String kana) {
	}

}
