package jp.mykempo.expenses.intake;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvRecord;
import jp.mykempo.expenses.core.CareKind;
import jp.mykempo.expenses.intake.ClaimLine.Care;
import jp.mykempo.imports.CsvHeader;
import jp.mykempo.imports.RunLog;
import jp.mykempo.kernel.InsurerNumber;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.Parsed;
import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.kernel.WrittenDate;

/** Reads the lines of a flat file one by one, and says by line and column what is wrong in each. */
final class FlatLines {

	private static final int MOST_PLACES = 100;

	private static final int MOST_DAYS = 31;

	private final Recall<String> insurers = new Recall<>(entry -> InsurerNumber.parse(entry).map(InsurerNumber::text));

	private final Recall<String> symbols = new Recall<>(
			entry -> SymbolNumber.parseSymbol(entry).map(symbol -> new SymbolNumber(symbol, "").symbolKey()));

	private final Recall<String> numbers = new Recall<>(
			entry -> SymbolNumber.parseNumber(entry).map(number -> new SymbolNumber("", number).numberKey()));

	private final Recall<String> branches = new Recall<>(SymbolNumber::parseBranch);

	private final Recall<String> names = new Recall<>(entry -> KanaName.parse(entry).map(KanaName::key));

	private final Recall<String> sexes = new Recall<>(Codes::sex);

	private final Recall<String> births;

	private final Recall<YearMonth> months = new Recall<>(WrittenMonth::parse);

	private final Recall<YearMonth> paidMonths = new Recall<>(WrittenMonth::parse);

	private final Recall<Boolean> cancellations = new Recall<>(Codes::cancels);

	private final Recall<String> texts = new Recall<>(Entry::text);

	/** By what stands in 入外. */
	private final Map<String, Recall<CareKind>> kinds = new HashMap<>();

	private final FlatAmounts amounts = new FlatAmounts();

	private final Entry entry;

	private final CsvHeader<ExpenseColumn> header;

	private final Periods periods;

	private final RunLog log;

	FlatLines(CsvHeader<ExpenseColumn> header, YearMonth now, RunLog log) {
		this.entry = new Entry(header, log);
		this.header = header;
		this.periods = new Periods(now);
		this.births = new Recall<>(text -> WrittenDate.parse(text).then(periods::birth));
		this.log = log;
	}

	/** The claim, if nothing is wrong with its line. */
	Optional<ClaimLine> read(CsvRecord record) {
		log.line();
		int number = (int) record.getStartingLineNumber();
		if (!header.fits(record, log)) {
			return Optional.empty();
		}
		long errors = log.errors();
		entry.of(record);
		boolean cancels = Boolean.TRUE.equals(entry.optional(ExpenseColumn.CANCELLATION, cancellations));
		Claimant claimant = claimant();
		Care care = care(cancels);
		Amounts told = cancels ? Amounts.NONE : amounts.read(entry);
		String search = search();
		return log.errors() > errors ? Optional.empty()
				: Optional.of(new ClaimLine(number, claimant, care, told, cancels, search, ""));
	}

	private Claimant claimant() {
		Claimant claimant = new Claimant(entry.optional(ExpenseColumn.INSURER, insurers),
				entry.required(ExpenseColumn.SYMBOL, symbols), entry.required(ExpenseColumn.NUMBER, numbers),
				entry.optional(ExpenseColumn.BRANCH, branches), entry.optional(ExpenseColumn.BIRTH_DATE, births),
				entry.optional(ExpenseColumn.SEX, sexes), entry.orWarning(ExpenseColumn.KANA, names));
		if (!entry.has(ExpenseColumn.BRANCH) && !entry.has(ExpenseColumn.BIRTH_DATE)) {
			entry.error(ExpenseColumn.BIRTH_DATE, "expenses.intake.claimant");
		}
		return claimant;
	}

	private Care care(boolean cancels) {
		YearMonth month = entry.required(ExpenseColumn.MONTH, months);
		entry.check(ExpenseColumn.MONTH, periods.problemOfMonth(month));
		YearMonth paid = entry.optional(ExpenseColumn.PAID_MONTH, paidMonths);
		entry.check(ExpenseColumn.PAID_MONTH, periods.problemOfPayment(month, paid));
		return new Care(month, kind(), entry.optional(ExpenseColumn.INSTITUTION_CODE, texts),
				entry.optional(ExpenseColumn.INSTITUTION_NAME, texts), cancels ? 0 : days(), paid);
	}

	private CareKind kind() {
		String table = entry.text(ExpenseColumn.TABLE);
		String where = entry.text(ExpenseColumn.IN_OR_OUT);
		if (table.isBlank()) {
			entry.error(ExpenseColumn.TABLE, "expenses.intake.missing");
			return null;
		}
		if (kinds.size() > MOST_PLACES) {
			kinds.clear();
		}
		return switch (kinds.computeIfAbsent(where, key -> new Recall<>(text -> Codes.kind(text, where))).read(table)) {
			case Parsed.Ok<CareKind>(CareKind kind) -> kind;
			case Parsed.Rejected<CareKind>(String reason, var arguments) -> {
				entry.error(reason.equals(Codes.WHERE) ? ExpenseColumn.IN_OR_OUT : ExpenseColumn.TABLE, reason);
				yield null;
			}
		};
	}

	private int days() {
		long days = entry.number(ExpenseColumn.DAYS, true);
		if (days > MOST_DAYS) {
			entry.error(ExpenseColumn.DAYS, "expenses.intake.days");
		}
		return (int) days;
	}

	/** Each line has another one, so there is nothing to recall. */
	private String search() {
		String search = JapaneseText.fold(entry.text(ExpenseColumn.SEARCH));
		if (!Codes.isSearchNumber(search)) {
			entry.error(ExpenseColumn.SEARCH, "expenses.intake.search");
		}
		return search.isEmpty() ? null : search;
	}

}
