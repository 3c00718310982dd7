package jp.mykempo.viewing.choice;

import jp.mykempo.site.Page;

/**
 * The present choice, and a form to make another.
 *
 * @param since the day on which it was made
 * @param changed whether it has just been made
 */
public record ChoicePage(boolean wished, String since, boolean changed) implements Page {
}
