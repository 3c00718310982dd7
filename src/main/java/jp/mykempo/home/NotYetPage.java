package jp.mykempo.home;

import jp.mykempo.site.Page;

/**
 * Says that a part of the site is still to come, and where to turn until then.
 *
 * @param part name of the part, as in {@code site.menu.<part>}
 */
public record NotYetPage(String part) implements Page {
}
