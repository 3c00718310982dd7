package jp.mykempo.membership.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvRecord;
import jp.mykempo.imports.CsvFile;
import jp.mykempo.imports.CsvHeader;
import jp.mykempo.imports.RunLog;
import jp.mykempo.kernel.InsurerNumber;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.Parsed;
import jp.mykempo.kernel.WrittenDate;

/** Reads the file's lines one by one and says what is wrong in each, by line and column. */
final class LineReader {

	private static final int LONGEST_ENTRY = 300;

	private final CsvHeader<CoverageColumn> header;

	private final CoverageColumn[] present;

	private final LineRules rules;

	private final RunLog log;

	private final Set<String> insurersSeen = new HashSet<>();

	/** What each column said in the line before, and how it was read: families and colleagues follow each other. */
	private final String[] entryBefore = new String[CoverageColumn.values().length];

	private final String[] valueBefore = new String[CoverageColumn.values().length];

	LineReader(CsvHeader<CoverageColumn> header, RunLog log, LocalDate today) {
		this.header = header;
		this.log = log;
		this.present = Arrays.stream(CoverageColumn.values()).filter(header::has).toArray(CoverageColumn[]::new);
		this.rules = new LineRules(header, log, today);
	}

	/** The line, if nothing is wrong with it. */
	Optional<CoverageLine> read(CsvRecord record) {
		log.line();
		int number = (int) record.getStartingLineNumber();
		if (!header.fits(record, log)) {
			return Optional.empty();
		}
		long errorsBefore = log.errors();
		CoverageLine line = entries(number, record.getFields());
		if (log.errors() == errorsBefore) {
			warnOfInsurer(line);
			rules.check(line);
		}
		return log.errors() == errorsBefore ? Optional.of(line) : Optional.empty();
	}

	private CoverageLine entries(int number, List<String> fields) {
		CoverageLine line = new CoverageLine(number);
		for (CoverageColumn column : present) {
			String entry = header.text(fields, column);
			if (entry.isBlank()) {
				if (!column.mayBeEmpty()) {
					log.error(number, header.place(column), "membership.intake.missing");
				}
			}
			else if (entry.equals(entryBefore[column.ordinal()])) {
				line.put(column, valueBefore[column.ordinal()]);
			}
			else if (isReadable(number, column, entry)) {
				put(line, column, entry);
			}
		}
		return line;
	}

	private void put(CoverageLine line, CoverageColumn column, String entry) {
		switch (column.read(entry)) {
			case Parsed.Ok<String>(String value) -> {
				line.put(column, value);
				if (!hasDoubt(line, column, entry)) {
					entryBefore[column.ordinal()] = entry;
					valueBefore[column.ordinal()] = value;
				}
			}
			case Parsed.Rejected<String>(String reason, List<Object> arguments) ->
				log.error(line.line(), header.place(column), reason, arguments.toArray());
		}
	}

	/** Entries that are no text at all are refused whatever their column. */
	private boolean isReadable(int number, CoverageColumn column, String entry) {
		if (entry.length() > LONGEST_ENTRY) {
			log.error(number, header.place(column), "imports.text.long", String.valueOf(LONGEST_ENTRY));
			return false;
		}
		for (int i = 0; i < entry.length(); i++) {
			char c = entry.charAt(i);
			if (c < ' ' || c == CsvFile.BROKEN || c == '\u007F') {
				log.error(number, header.place(column),
						c == CsvFile.BROKEN ? "imports.text.broken" : "imports.text.control");
				return false;
			}
		}
		return true;
	}

	/** Warns of what can be read but may be wrong. */
	private boolean hasDoubt(CoverageLine line, CoverageColumn column, String entry) {
		long warningsBefore = log.warnings();
		if (column.isDate() && entry.length() != 10 && isOutOfEra(entry)) {
			log.warning(line.line(), header.place(column), "membership.intake.era", line.get(column));
		}
		else if (JapaneseText.hasPrivateUse(entry)) {
			log.warning(line.line(), header.place(column), "imports.text.privateUse");
		}
		else if (isUnknownReason(column, entry)) {
			log.warning(line.line(), header.place(column), "membership.intake.reason");
		}
		return log.warnings() > warningsBefore;
	}

	private static boolean isOutOfEra(String entry) {
		return WrittenDate.parse(entry).toOptional().map(WrittenDate::eraMismatch).orElse(false);
	}

	private static boolean isUnknownReason(CoverageColumn column, String entry) {
		return column == CoverageColumn.ACQUISITION_REASON && !AcquisitionReason.knows(entry)
				|| column == CoverageColumn.LOSS_REASON && !LossReason.knows(entry);
	}

	/** Told once: a society has one or two insurer numbers, and a million lines. */
	private void warnOfInsurer(CoverageLine line) {
		String insurer = line.get(CoverageColumn.INSURER);
		if (insurersSeen.size() < 100 && insurersSeen.add(insurer) && !new InsurerNumber(insurer).checkDigitHolds()) {
			log.warning(line.line(), header.place(CoverageColumn.INSURER), "membership.intake.checkDigit");
		}
	}

}
