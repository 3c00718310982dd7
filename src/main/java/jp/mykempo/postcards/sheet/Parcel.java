package jp.mykempo.postcards.sheet;

import java.util.List;

/**
 * Cards that are posted together (同封): those of an employer with its covering list, or cards that go one by one
 * (home, counter) without a list.
 * <pre>new Parcel(list, cards)            // an employer's
 *new Parcel(null, cardsForHomes)    // each in the post by itself</pre>
 *
 * @param list {@code null} where there is none
 */
public record Parcel(CoveringList list, List<PrintedCard> cards) {

	public Parcel {
		cards = List.copyOf(cards);
	}

}
