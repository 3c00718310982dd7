package jp.mykempo.checkups.healthage.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import de.siegmar.fastcsv.reader.CsvRecord;
import jp.mykempo.checkups.healthage.intake.HealthAgeLine.Owner;
import jp.mykempo.imports.CsvHeader;
import jp.mykempo.imports.RunLog;
import jp.mykempo.imports.RunLog.Place;
import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.kernel.InsurerNumber;
import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.Parsed;
import jp.mykempo.kernel.SymbolNumber;

/** Reads the lines of a file of health ages one by one and says what is wrong in each, by line and column. */
final class HealthAgeReader {

	private final CsvHeader<HealthAgeColumn> header;

	private final int width;

	private final LocalDate today;

	private final RunLog log;

	HealthAgeReader(CsvHeader<HealthAgeColumn> header, int width, LocalDate today, RunLog log) {
		this.header = header;
		this.width = width;
		this.today = today;
		this.log = log;
	}

	/** The line, if nothing is wrong with it. */
	Optional<HealthAgeLine> read(CsvRecord record) {
		this.log.line();
		if (record.getFieldCount() != this.width) {
			this.log.error(record.getStartingLineNumber(), Place.WHOLE_LINE, "imports.line.columns",
					String.valueOf(this.width), String.valueOf(record.getFieldCount()));
			return Optional.empty();
		}
		long errorsBefore = this.log.errors();
		HealthAgeLine line = new Entries(record.getStartingLineNumber(), record.getFields()).line();
		return this.log.errors() == errorsBefore ? Optional.of(line) : Optional.empty();
	}

	/** The entries of one line; what is wrong has been noted and is {@code null}. */
	private final class Entries {

		private final long number;

		private final List<String> fields;

		Entries(long number, List<String> fields) {
			this.number = number;
			this.fields = fields;
		}

		HealthAgeLine line() {
			LocalDate measured = take(HealthAgeColumn.MEASURED_ON, entry -> HealthAgeRule.past(entry, today));
			FiscalYear told = take(HealthAgeColumn.YEAR, entry -> HealthAgeRule.year(entry, today));
			BigDecimal years = take(HealthAgeColumn.YEARS, HealthAgeRule::years);
			String source = take(HealthAgeColumn.SOURCE, entry -> Parsed.ok(entry.strip()));
			return new HealthAgeLine(this.number, owner(), year(told, measured), measured, years, source);
		}

		private FiscalYear year(FiscalYear told, LocalDate measured) {
			boolean silent = blank(HealthAgeColumn.YEAR) && blank(HealthAgeColumn.MEASURED_ON);
			if (silent) {
				log.error(this.number, header.place(HealthAgeColumn.YEAR), "checkups.healthage.intake.year.missing");
			}
			if (told != null && measured != null && !told.equals(FiscalYear.of(measured))) {
				log.error(this.number, header.place(HealthAgeColumn.MEASURED_ON), "checkups.healthage.intake.year.other");
			}
			return told != null ? told : measured != null ? FiscalYear.of(measured) : null;
		}

		private Owner owner() {
			InsurerNumber insurer = take(HealthAgeColumn.INSURER, InsurerNumber::parse);
			String symbol = take(HealthAgeColumn.SYMBOL, SymbolNumber::parseSymbol);
			String number = take(HealthAgeColumn.NUMBER, SymbolNumber::parseNumber);
			String branch = take(HealthAgeColumn.BRANCH, HealthAgeRule::branch);
			KanaName kana = take(HealthAgeColumn.KANA, KanaName::parse);
			LocalDate birth = take(HealthAgeColumn.BIRTH_DATE, entry -> HealthAgeRule.past(entry, today));
			if (symbol == null || number == null || birth == null) {
				return null;
			}
			SymbolNumber both = new SymbolNumber(symbol, number);
			return new Owner(insurer == null ? null : insurer.text(), both.symbolKey(), both.numberKey(), branch,
					kana == null ? null : kana.key(), birth);
		}

		private boolean blank(HealthAgeColumn column) {
			return header.text(this.fields, column).isBlank();
		}

		/** The entry's value, or null where it is empty or wrong. */
		private <T> T take(HealthAgeColumn column, Function<String, Parsed<T>> rule) {
			String entry = header.text(this.fields, column);
			if (entry.isBlank()) {
				if (column.required()) {
					log.error(this.number, header.place(column), "checkups.healthage.intake.missing");
				}
				return null;
			}
			return switch (HealthAgeRule.readable(entry).then(rule)) {
				case Parsed.Ok<T>(T value) -> value;
				case Parsed.Rejected<T>(String reason, List<Object> arguments) -> {
					log.error(this.number, header.place(column), reason, arguments.toArray());
					yield null;
				}
			};
		}

	}

}
