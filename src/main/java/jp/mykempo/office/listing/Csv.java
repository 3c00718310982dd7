package jp.mykempo.office.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jp.mykempo.site.Download;
import jp.mykempo.site.Message;

/**
 * A list as a file (CSV, RFC 4180, UTF-8 with a mark that spreadsheets know it by). No cell can be taken for a formula
 * (T4): what begins like one gets an apostrophe before it.
 */
public final class Csv {

	/** How formulas begin, in full width too, since spreadsheets make it half width. */
	private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

	private static final char MARK = '\uFEFF';

	private Csv() {
	}

	/**
	 * The file.
	 *
	 * @param name what it is called, without {@code .csv}
	 * @param heads names of the columns
	 * @param cells the values of a row; null is an empty cell
	 */
	public static <T> Download of(Message name, List<String> heads, Iterable<T> rows, Function<T, List<?>> cells) {
		return new Download(name, "csv", "text/csv;charset=UTF-8", content(heads, rows, cells));
	}

	/** What is in it, for a file within another. */
	public static <T> Download.Content content(List<String> heads, Iterable<T> rows, Function<T, List<?>> cells) {
		return output -> write(output, heads, rows, cells);
	}

	private static <T> void write(OutputStream output, List<String> heads, Iterable<T> rows,
			Function<T, List<?>> cells) throws IOException {
		OutputStreamWriter text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
		text.write(MARK);
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
			csv.writeRecord(heads);
			rows.forEach(row -> csv.writeRecord(cells.apply(row).stream().map(Csv::cell).toList()));
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	static String cell(Object value) {
		String text = Objects.toString(value, "");
		boolean formula = !(value instanceof Number) && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

}
