package jp.mykempo.viewing.choice;

import jp.mykempo.site.Page;

/** 「パスワードを希望します。よろしいですか?」 (V5). */
public record WishPage() implements Page {
}
