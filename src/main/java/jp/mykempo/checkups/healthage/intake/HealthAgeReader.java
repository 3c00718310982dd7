package jp.mykempo.checkups.healthage.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvRecord;
import jp.mykempo.checkups.healthage.intake.HealthAgeLine.Owner;
import jp.mykempo.imports.CsvEntries;
import jp.mykempo.imports.CsvHeader;
import jp.mykempo.imports.RunLog;
import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.kernel.InsurerNumber;
import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.Parsed;
import jp.mykempo.kernel.SymbolNumber;

/** Reads the lines of a file of health ages one by one and says what is wrong in each, by line and column. */
final class HealthAgeReader {

	private final CsvEntries<HealthAgeColumn> entries;

	private final LocalDate today;

	HealthAgeReader(CsvHeader<HealthAgeColumn> header, LocalDate today, RunLog log) {
		this.entries = new CsvEntries<>(header, "checkups.healthage.intake.missing", column -> HealthAgeRule.LONGEST, log);
		this.today = today;
	}

	/** The line, if nothing is wrong with it. */
	Optional<HealthAgeLine> read(CsvRecord record) {
		return this.entries.read(record, this::line);
	}

	/** What is wrong has been noted and is {@code null}. */
	private HealthAgeLine line() {
		LocalDate measured = this.entries.take(HealthAgeColumn.MEASURED_ON, entry -> HealthAgeRule.past(entry, this.today));
		FiscalYear told = this.entries.take(HealthAgeColumn.YEAR, entry -> HealthAgeRule.year(entry, this.today));
		BigDecimal years = this.entries.take(HealthAgeColumn.YEARS, HealthAgeRule::years);
		String source = this.entries.take(HealthAgeColumn.SOURCE, entry -> Parsed.ok(entry.strip()));
		return new HealthAgeLine(this.entries.line(), owner(), year(told, measured), measured, years, source);
	}

	private FiscalYear year(FiscalYear told, LocalDate measured) {
		boolean silent = this.entries.blank(HealthAgeColumn.YEAR) && this.entries.blank(HealthAgeColumn.MEASURED_ON);
		if (silent) {
			this.entries.error(HealthAgeColumn.YEAR, "checkups.healthage.intake.year.missing");
		}
		if (told != null && measured != null && !told.equals(FiscalYear.of(measured))) {
			this.entries.error(HealthAgeColumn.MEASURED_ON, "checkups.healthage.intake.year.other");
		}
		return told != null ? told : measured != null ? FiscalYear.of(measured) : null;
	}

	private Owner owner() {
		InsurerNumber insurer = this.entries.take(HealthAgeColumn.INSURER, InsurerNumber::parse);
		String symbol = this.entries.take(HealthAgeColumn.SYMBOL, SymbolNumber::parseSymbol);
		String number = this.entries.take(HealthAgeColumn.NUMBER, SymbolNumber::parseNumber);
		String branch = this.entries.take(HealthAgeColumn.BRANCH, SymbolNumber::parseBranch);
		KanaName kana = this.entries.take(HealthAgeColumn.KANA, KanaName::parse);
		LocalDate birth = this.entries.take(HealthAgeColumn.BIRTH_DATE, entry -> HealthAgeRule.past(entry, this.today));
		if (symbol == null || number == null || birth == null) {
			return null;
		}
		SymbolNumber both = new SymbolNumber(symbol, number);
		return new Owner(insurer == null ? null : insurer.text(), both.symbolKey(), both.numberKey(), branch,
				kana == null ? null : kana.key(), birth);
	}

}
