package jp.mykempo.viewing.password;

import jp.mykempo.site.Page;

/** The viewing password is the member's own from now on (M5). */
public record ViewingPasswordDonePage() implements Page {
}
