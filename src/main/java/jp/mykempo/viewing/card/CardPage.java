package jp.mykempo.viewing.card;

import java.util.Optional;

import jp.mykempo.site.Page;
import jp.mykempo.viewing.core.CardView;

/**
 * Where the postcard with the viewing password is.
 *
 * @param wished whether the choice is 「希望する」
 * @param card empty where there is none
 * @param news part of the message key of what a request just now did; empty where none was made
 */
public record CardPage(boolean wished, Optional<CardView> card, String news) implements Page {
}
