package jp.mykempo.postcards.printing;

import jp.mykempo.site.Page;

/**
 * What follows from giving a batch up, before it is done.
 *
 * @param reason a SpoiltFor by name
 * @param remade whether its cards get new secrets in a new batch at once
 */
public record SpoilPage(String number, String reason, boolean remade) implements Page {
}
