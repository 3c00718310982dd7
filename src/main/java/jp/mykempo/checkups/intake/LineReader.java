package jp.mykempo.checkups.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvRecord;
import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.Programme;
import jp.mykempo.checkups.intake.ToldCheckup.Occasion;
import jp.mykempo.checkups.intake.ToldCheckup.ToldPerson;
import jp.mykempo.checkups.intake.ToldValue.Form;
import jp.mykempo.imports.CsvFile;
import jp.mykempo.imports.CsvHeader;
import jp.mykempo.imports.RunLog;
import jp.mykempo.imports.RunLog.Place;
import jp.mykempo.imports.UnreadableFile;
import jp.mykempo.kernel.JapaneseText;

/**
 * Reads check-ups from lines below a header of item codes, one person's a line. Lines that begin with {@code #} are
 * comments; the header may be one of them.
 */
final class LineReader {

	private static final Pattern ITEM = Pattern.compile("[0-9][0-9A-Z]{16}");

	private static final int MOST_COMMENTS = 100;

	private static final int LONGEST_ENTRY = 4000;

	/** Columns of the free programs that nobody needs here. */
	private static final Set<String> PASSED_OVER = Set.of("KEY1", "受診者郵便番号", "受診者住所", "郵便番号", "住所", "受診券整理番号", "受診券有効期限");

	private final CsvFile file;

	private final RunLog log;

	private final HeaderRules headers;

	private final ValueRules values;

	private final CsvHeader<CheckupColumn> header;

	private final List<Column> items = new ArrayList<>();

	LineReader(CsvFile file, RunLog log, HeaderRules headers, ValueRules values) {
		this.file = file;
		this.log = log;
		this.headers = headers;
		this.values = values;
		List<String> names = names(file);
		this.header = CsvHeader.of(names, CheckupColumn.class);
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < names.size(); i++) {
			String name = JapaneseText.fold(names.get(i));
			if (ITEM.matcher(name).matches()) {
				if (!seen.add(name)) {
					throw new UnreadableFile("imports.columns.twice", name);
				}
				items.add(new Column(i, new Place(i + 1, name)));
			}
		}
		warnOfUnknown();
	}

	/** True where one of the first lines names items. */
	static boolean recognises(Path path) {
		try (CsvFile file = CsvFile.open(path)) {
			return !names(file).isEmpty();
		}
		catch (UnreadableFile other) {
			return false;
		}
	}

	/** The next line that is no comment; empty at the end. */
	Optional<CsvRecord> next() {
		Optional<CsvRecord> record = file.next();
		while (record.isPresent() && record.get().getField(0).startsWith("#")) {
			record = file.next();
		}
		return record;
	}

	/** The check-up; empty where something is wrong. */
	Optional<ToldCheckup> read(CsvRecord record) {
		long line = record.getStartingLineNumber();
		if (!header.fits(record, log)) {
			return Optional.empty();
		}
		long before = log.errors();
		ToldHeader told = told(line, record.getFields());
		Optional<ToldPerson> person = headers.person(told);
		Optional<Occasion> occasion = headers.occasion(told, person);
		List<Entry> entries = entries(line, record.getFields(), occasion);
		boolean deletes = occasion.filter(known -> known.report().deletes()).isPresent();
		if (entries.isEmpty() && !deletes && log.errors() == before) {
			log.error(line, Place.WHOLE_LINE, "checkups.intake.empty");
		}
		return log.errors() > before ? Optional.empty()
				: Optional.of(new ToldCheckup(told.whole(), person.get(), occasion.get(), deletes ? List.of() : entries));
	}

	/** Refuses a file that was cut off, whatever may be left out of it. */
	void checkEnd(Optional<CsvRecord> last) {
		header.checkEnd(file, last, log);
	}

	private ToldHeader told(long line, List<String> fields) {
		ToldHeader told = new ToldHeader(new Spot(line, Place.WHOLE_LINE));
		for (CheckupColumn column : CheckupColumn.values()) {
			if (header.has(column)) {
				told.put(column, header.text(fields, column), new Spot(line, header.place(column)));
			}
		}
		if (told.text(CheckupColumn.REPORT).isEmpty()) {
			told.fill(CheckupColumn.REPORT, String.valueOf(ReportCode.SPECIFIC.value()));
		}
		if (told.text(CheckupColumn.PROGRAMME).isEmpty()) {
			told.fill(CheckupColumn.PROGRAMME, Programme.SPECIFIC.code());
		}
		return told;
	}

	private List<Entry> entries(long line, List<String> fields, Optional<Occasion> occasion) {
		List<Entry> entries = new ArrayList<>();
		for (Column column : items) {
			String text = fields.get(column.index());
			if (text.isBlank()) {
				continue;
			}
			ToldValue told = new ToldValue();
			told.spot = new Spot(line, column.place());
			told.code = column.place().name();
			if (text.length() > LONGEST_ENTRY) {
				log.error(line, column.place(), "imports.text.long", String.valueOf(LONGEST_ENTRY));
				continue;
			}
			String plain = text.strip();
			told.negated = plain.equals("未実施");
			told.withoutResult = plain.equals("測定不能");
			told.form = Form.PLAIN;
			told.text = text;
			values.entry(told, occasion.map(Occasion::examDate).orElse(null)).ifPresent(entries::add);
		}
		return entries;
	}

	/** The first line that names items; the marks of a comment before it do not count. */
	private static List<String> names(CsvFile file) {
		List<String> names = file.header();
		for (int lines = 0; !namesItems(names); lines++) {
			Optional<CsvRecord> next = lines < MOST_COMMENTS ? file.next() : Optional.empty();
			names = next.map(CsvRecord::getFields).orElseThrow(() -> new UnreadableFile("checkups.intake.header.missing"));
		}
		List<String> found = new ArrayList<>(names);
		found.set(0, found.getFirst().replaceFirst("^#+", ""));
		return found;
	}

	private static boolean namesItems(List<String> names) {
		return names.stream().anyMatch(name -> ITEM.matcher(JapaneseText.fold(name)).matches());
	}

	private void warnOfUnknown() {
		List<String> unknown = header.unknown()
			.stream()
			.filter(name -> !name.isBlank() && !ITEM.matcher(JapaneseText.fold(name)).matches() && !PASSED_OVER.contains(name))
			.toList();
		if (!unknown.isEmpty()) {
			log.warning(1, Place.WHOLE_LINE, "imports.columns.unknown", String.join("、", unknown));
		}
	}

	/** A column of results. */
	private record Column(int index, Place place) {
	}

}
