package jp.mykempo.viewing.card;

import jp.mykempo.site.Page;

/** Too many requests for a postcard in 30 days: whom to ask (V6). */
public record LimitPage() implements Page {
}
