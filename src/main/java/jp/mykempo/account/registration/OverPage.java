package jp.mykempo.account.registration;

import jp.mykempo.site.Page;

/** Stands in for {@link SentPage} once the registration has ended. */
public record OverPage(SentStanding.End end) implements Page {
}
