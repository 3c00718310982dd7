package jp.mykempo.viewing.gate;

import jp.mykempo.site.Page;
import jp.mykempo.viewing.core.Place;

/** 「この機能は被保険者のみご利用いただけます」, and what a dependant can see instead (V2). */
public record InsuredPersonsOnlyPage(Place place) implements Page {
}
