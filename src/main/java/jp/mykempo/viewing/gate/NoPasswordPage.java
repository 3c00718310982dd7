package jp.mykempo.viewing.gate;

import java.util.Optional;

import jp.mykempo.site.Page;
import jp.mykempo.viewing.core.CardView;
import jp.mykempo.viewing.core.Place;

/**
 * There is no password yet, or none any more: where the postcard is and what to do (V6).
 *
 * @param card empty where none was ever ordered
 */
public record NoPasswordPage(Place place, Optional<CardView> card) implements Page {
}
