package jp.mykempo.site;

import java.util.Optional;

/** Gives errors of a part of the site the frame of that part; offered as a bean. */
public interface ErrorLook {

	/**
	 * The page in place of the plain one.
	 *
	 * @param path where it went wrong
	 * @return empty where that is no part of this one
	 */
	Optional<Page> of(ErrorPage error, String path);

}
