package jp.mykempo.viewing.gate;

import jp.mykempo.site.Page;
import jp.mykempo.viewing.core.Place;

/** Information in place of the password's field, and 「パスワードを希望する」 (V5). */
public record NotOptedInPage(Place place) implements Page {
}
