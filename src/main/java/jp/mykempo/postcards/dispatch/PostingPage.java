package jp.mykempo.postcards.dispatch;

import jp.mykempo.site.Page;

/** What follows from posting a batch, before it is done. */
public record PostingPage(String number, long cards, long parcels) implements Page {
}
