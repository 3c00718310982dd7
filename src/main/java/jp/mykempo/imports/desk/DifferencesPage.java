package jp.mykempo.imports.desk;

import jp.mykempo.site.Page;

/** What a checked file would change, page by page. */
public record DifferencesPage(long id, String file, Slice<FilePage.DifferenceRow> differences) implements Page {
}
