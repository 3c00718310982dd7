package jp.mykempo.viewing.gate;

import jp.mykempo.viewing.core.Place;

/**
 * The page that the gate leads on to.
 *
 * @param path path and query of a page behind the gate, and of no other
 */
record Wanted(Place place, String path) {

	/** The page that was asked for; where that is none behind the gate, the one that is there for everybody. */
	static Wanted of(String next) {
		return Place.of(next)
			.map(place -> new Wanted(place, next))
			.orElseGet(() -> new Wanted(Place.CHECKUPS, Place.CHECKUPS.path()));
	}

}
