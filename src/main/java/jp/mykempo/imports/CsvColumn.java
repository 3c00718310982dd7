package jp.mykempo.imports;

import java.util.List;

/** A column that a kind of CSV file has. Implemented by an enum; the place in the file does not matter. */
public interface CsvColumn {

	/** What the header may call it, the canonical name first. Width, blanks and parenthesised remarks do not matter. */
	List<String> names();

	/** True where a file without it cannot be read. */
	boolean required();

}
