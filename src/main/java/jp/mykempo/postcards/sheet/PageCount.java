package jp.mykempo.postcards.sheet;

/**
 * How the pages of a batch lie in its file: first the covering lists on A4, then the cards, two pages each.
 * A printer is told page ranges, so that each kind goes to its own tray.
 */
public record PageCount(int lists, int cards) {

	/** Pages in all. */
	public int all() {
		return lists + cards;
	}

	/** Page number of the first card's address side, from 1. */
	public int firstCardPage() {
		return lists + 1;
	}

}
