package jp.mykempo.site;

import java.util.List;

/**
 * Paths that are open before login, in the form of Spring's path patterns. A module with such pages offers a bean of
 * this type; all other paths are closed.
 */
public record PublicPaths(List<String> patterns) {

	public static PublicPaths of(String... patterns) {
		return new PublicPaths(List.of(patterns));
	}

}
