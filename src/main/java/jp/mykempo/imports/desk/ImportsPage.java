package jp.mykempo.imports.desk;

import java.util.List;

import jp.mykempo.office.listing.Listing;
import jp.mykempo.site.Page;

/**
 * The desk of imports: files that wait for something, and every run that ever was.
 *
 * @param kinds for the filter
 * @param states for the filter
 */
public record ImportsPage(List<Open> open, Listing<Run> runs, List<NewFilePage.Kind> kinds, List<String> states)
		implements Page {

	/** A file that is neither applied nor discarded. */
	public record Open(long id, String file, String kind, String state, String received, String by) {
	}

	/**
	 * A run.
	 *
	 * @param counts what it came to, a sentence each
	 */
	public record Run(long id, String file, String kind, String mode, String state, String by, String started, String lines,
			String errors, List<String> counts) {
	}

}
