package jp.mykempo.imports.desk;

import java.util.List;

import jp.mykempo.site.Page;

/**
 * A run, as the ledger has it, with what was found in its file.
 *
 * @param upload number of the desk's file, 0 for the command line
 */
public record RunPage(long id, long upload, String file, String kind, String mode, String size, String hash, String state,
		String by, String started, String finished, String lines, List<String> counts, String problem, String errors,
		String warnings, Slice<FilePage.FindingRow> findings) implements Page {
}
