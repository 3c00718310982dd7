package jp.mykempo.account.settings;

import jp.mykempo.site.Page;

/** The account is gone; whoever is covered can register anew. */
public record GoodbyePage() implements Page {
}
