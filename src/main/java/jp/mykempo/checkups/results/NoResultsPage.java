package jp.mykempo.checkups.results;

import jp.mykempo.site.Page;

/**
 * There is no check-up yet: when one will be there, and whom to ask.
 *
 * @param title of the page that was asked for
 */
public record NoResultsPage(String title) implements Page {
}
