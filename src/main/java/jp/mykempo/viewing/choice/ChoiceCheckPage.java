package jp.mykempo.viewing.choice;

import jp.mykempo.site.Page;

/**
 * What follows from the other choice, before it is made.
 *
 * @param wished the choice that is about to be made
 */
public record ChoiceCheckPage(boolean wished) implements Page {
}
