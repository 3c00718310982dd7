package jp.mykempo.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvRecord;
import jp.mykempo.imports.RunLog.Place;
import jp.mykempo.kernel.JapaneseText;

/**
 * Which column of a file is which, by the names in its first line.
 *
 * @param <C> the columns of the kind
 */
public final class CsvHeader<C extends Enum<C> & CsvColumn> {

	private static final String ABSENT = "";

	private final int width;

	private final Map<C, Place> places;

	private final List<String> unknown = new ArrayList<>();

	private CsvHeader(int width, Class<C> columns) {
		this.width = width;
		this.places = new EnumMap<>(columns);
	}

	/**
	 * @param names first line of the file
	 * @throws UnreadableFile where a required column is missing or one stands there twice
	 */
	public static <C extends Enum<C> & CsvColumn> CsvHeader<C> of(List<String> names, Class<C> columns) {
		CsvHeader<C> header = new CsvHeader<>(names.size(), columns);
		Map<String, C> byName = byName(columns);
		for (int i = 0; i < names.size(); i++) {
			String name = folded(names.get(i));
			C column = byName.getOrDefault(name, byName.get(name.replaceAll("\\([^)]*\\)", "")));
			header.add(column, new Place(i + 1, shortened(names.get(i))));
		}
		header.refuseMissing(columns);
		return header;
	}

	/** Whether a file's first line has the columns; false for whatever cannot be read. */
	public static <C extends Enum<C> & CsvColumn> boolean fits(Path path, Class<C> columns) {
		try (CsvFile file = CsvFile.open(path)) {
			of(file.header(), columns);
			return true;
		}
		catch (UnreadableFile other) {
			return false;
		}
	}

	/** Whether the line has as many columns as the first one; an error where it has not. */
	public boolean fits(CsvRecord line, RunLog log) {
		if (line.getFieldCount() != width) {
			log.error(line.getStartingLineNumber(), Place.WHOLE_LINE, "imports.line.columns", String.valueOf(width),
					String.valueOf(line.getFieldCount()));
			return false;
		}
		return true;
	}

	/** The column's text in a line; empty where the file has no such column. */
	public String text(List<String> line, C column) {
		Place place = places.get(column);
		return place == null ? ABSENT : line.get(place.column() - 1);
	}

	/** Where the column stands; the whole line where the file has no such column. */
	public Place place(C column) {
		return places.getOrDefault(column, Place.WHOLE_LINE);
	}

	public boolean has(C column) {
		return places.containsKey(column);
	}

	/** Columns that nobody reads. */
	public List<String> unknown() {
		return List.copyOf(unknown);
	}

	/** Says which columns nobody reads, where there are such. */
	public void warnOfUnknown(RunLog log) {
		if (!unknown.isEmpty()) {
			log.warning(1, Place.WHOLE_LINE, "imports.columns.unknown", String.join("、", unknown));
		}
	}

	/**
	 * Says so where the file ended in the middle of a line: it may have been cut off.
	 * @param last line of the file that was read; empty where there was none
	 * @throws UnreadableFile where that line has too few columns, too: what came after it is missing, whatever lines may
	 * be left out
	 */
	public void checkEnd(CsvFile file, Optional<CsvRecord> last, RunLog log) {
		if (last.isEmpty() || !file.endedInLine()) {
			return;
		}
		if (last.get().getFieldCount() < width) {
			throw new UnreadableFile("imports.file.cutOff");
		}
		log.warning(last.get().getStartingLineNumber(), Place.WHOLE_LINE, "imports.file.noNewline");
	}

	private void add(C column, Place place) {
		if (column == null) {
			unknown.add(place.name());
		}
		else if (places.putIfAbsent(column, place) != null) {
			throw new UnreadableFile("imports.columns.twice", place.name());
		}
	}

	private void refuseMissing(Class<C> columns) {
		List<String> missing = new ArrayList<>();
		for (C column : columns.getEnumConstants()) {
			if (column.required() && !places.containsKey(column)) {
				missing.add(column.names().getFirst());
			}
		}
		if (!missing.isEmpty()) {
			throw new UnreadableFile("imports.columns.missing", missing.stream().collect(Collectors.joining("、")));
		}
	}

	private static <C extends Enum<C> & CsvColumn> Map<String, C> byName(Class<C> columns) {
		Map<String, C> byName = new HashMap<>();
		for (C column : columns.getEnumConstants()) {
			column.names().forEach(name -> byName.put(folded(name), column));
		}
		return byName;
	}

	private static String folded(String name) {
		return JapaneseText.fold(name).replaceAll("\\s", "");
	}

	private static String shortened(String name) {
		String visible = name.replaceAll("\\p{Cntrl}", String.valueOf(CsvFile.BROKEN));
		return visible.length() > 40 ? visible.substring(0, 40) + "…" : visible;
	}

}
