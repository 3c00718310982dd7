package jp.mykempo.expenses.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.mykempo.expenses.intake.ClaimLine.Care;
import jp.mykempo.imports.RunLog;
import jp.mykempo.imports.RunLog.Place;
import jp.mykempo.kernel.InsurerNumber;
import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.kernel.WrittenDate;

/** One claim of a claim file (レセプト): the record RE and those after it, as far as the notice needs them. */
final class Receipt {

	private static final int KIND = 2;

	private static final int MONTH = 3;

	private static final int NAME = 4;

	private static final int SEX = 5;

	private static final int MOST_DAYS = 99;

	/** A claim has four at most. */
	private static final int MOST_FUNDS = 20;

	private final RecordFields claim;

	private final ReceiptKind kind;

	private final Institution institution;

	private final List<RecordFields> publicFunds = new ArrayList<>();

	private RecordFields costs;

	private String branch;

	private Receipt(RecordFields claim, ReceiptKind kind, Institution institution) {
		this.claim = claim;
		this.kind = kind;
		this.institution = institution;
	}

	/** Begins with a record RE; empty where nobody knows its kind, which is an error. */
	static Optional<Receipt> of(RecordFields claim, Institution institution, RunLog log) {
		Optional<ReceiptKind> kind = Optional.ofNullable(claim.read(KIND, "レセプト種別", ReceiptKind::parse, log));
		if (kind.isEmpty() && claim.text(KIND).isEmpty()) {
			log.error(claim.line(), claim.place(KIND, "レセプト種別"), "expenses.intake.missing");
		}
		return kind.map(known -> new Receipt(claim, known, institution));
	}

	/** A record after RE; those that are not needed are passed over. */
	void add(RecordFields fields) {
		switch (fields.name()) {
			case "HO" -> costs = fields;
			case "KO" -> {
				if (publicFunds.size() <= MOST_FUNDS) {
					publicFunds.add(fields);
				}
			}
			case "SN" -> branch = "1".equals(fields.text(1)) && !fields.text(6).isEmpty() ? fields.text(6) : branch;
			default -> {
			}
		}
	}

	/** Points of the claim, as the total of the file counts them. */
	long points() {
		RecordFields told = costs != null ? costs : publicFunds.isEmpty() ? null : publicFunds.getFirst();
		String points = told == null ? "" : told.text(kind.layout().costs.points());
		return points.matches("\\d{1,10}") ? Long.parseLong(points) : 0;
	}

	/** False for care that public funds alone pay for: it is no matter of the society, and tells no symbol and number. */
	boolean isOfSociety() {
		return costs != null;
	}

	/** Says that it is left out. */
	void warn(RunLog log) {
		log.warning(claim.line(), Place.WHOLE_LINE, "expenses.intake.publicOnly");
	}

	/** The claim, if nothing is wrong with it. */
	Optional<ClaimLine> read(Periods periods, RunLog log) {
		long errors = log.errors();
		Claimant claimant = claimant(periods, log);
		YearMonth month = month(periods, log);
		Amounts amounts = amounts(log);
		long days = costs.number(kind.layout().costs.days(), "診療実日数", 0, log);
		if (days > MOST_DAYS) {
			log.error(costs.line(), costs.place(kind.layout().costs.days(), "診療実日数"), "expenses.intake.days");
		}
		if (publicFunds.size() > MOST_FUNDS) {
			log.error(publicFunds.getLast().line(), Place.WHOLE_LINE, "expenses.intake.funds");
		}
		int searchColumn = kind.layout().claim.search();
		String search = claim.text(searchColumn);
		if (!Codes.isSearchNumber(search)) {
			log.error(claim.line(), claim.place(searchColumn, "検索番号"), "expenses.intake.search");
		}
		if (log.errors() > errors) {
			return Optional.empty();
		}
		Care care = new Care(month, kind.careKind(), institution.code(), institution.name(), (int) days, null);
		return Optional.of(new ClaimLine(claim.line(), claimant, care, amounts, false, search.isEmpty() ? null : search,
				mark()));
	}

	private Claimant claimant(Periods periods, RunLog log) {
		String symbol = costs.read(2, "記号", SymbolNumber::parseSymbol, log);
		String number = costs.read(3, "番号", SymbolNumber::parseNumber, log);
		if (costs.text(3).isEmpty()) {
			log.error(costs.line(), costs.place(3, "番号"), "expenses.intake.missing");
		}
		String insurer = costs.read(1, "保険者番号", text -> InsurerNumber.parse(text).map(InsurerNumber::text), log);
		String birth = claim.read(kind.layout().claim.birthDate(), "生年月日",
				text -> WrittenDate.parse(WrittenMonth.birthDate(text)).then(periods::birth), log);
		String sex = claim.read(SEX, "男女区分", Codes::sex, log);
		if (birth == null && claim.text(kind.layout().claim.birthDate()).isEmpty()) {
			log.error(claim.line(), claim.place(kind.layout().claim.birthDate(), "生年月日"), "expenses.intake.missing");
		}
		if (number == null || symbol == null && !costs.text(2).isEmpty()) {
			return null;
		}
		SymbolNumber both = new SymbolNumber(symbol == null ? "" : symbol, number);
		return new Claimant(insurer, both.symbolKey(), both.numberKey(), branch(log), birth, sex, kana());
	}

	private String branch(RunLog log) {
		return branch == null ? null : SymbolNumber.parseBranch(branch).toOptional().orElseGet(() -> {
			log.warning(claim.line(), Place.WHOLE_LINE, "kernel.branch.digits");
			return null;
		});
	}

	/** Names are often cut short, and some fields hold what is no name at all: then there is none. */
	private String kana() {
		String kana = claim.text(kind.layout().claim.kana());
		String name = kana.isEmpty() ? claim.text(NAME) : kana;
		return KanaName.parse(name).map(KanaName::key).toOptional().orElse(null);
	}

	private YearMonth month(Periods periods, RunLog log) {
		YearMonth month = claim.read(MONTH, "診療年月", WrittenMonth::parse, log);
		String problem = month == null && claim.text(MONTH).isEmpty() ? "expenses.intake.missing"
				: periods.problemOfMonth(month);
		if (problem != null) {
			log.error(claim.line(), claim.place(MONTH, "診療年月"), problem);
		}
		return month;
	}

	private Amounts amounts(RunLog log) {
		RecordLayout layout = kind.layout();
		long points = costs.number(layout.costs.points(), "合計点数", Amounts.ABSENT, log);
		if (costs.text(layout.costs.points()).isEmpty()) {
			log.error(costs.line(), costs.place(layout.costs.points(), "合計点数"), "expenses.intake.missing");
		}
		long told = costs.number(layout.costs.byPatient(), "負担金額", Amounts.ABSENT, log);
		if (points >= 0 && told > points * 10) {
			log.error(costs.line(), costs.place(layout.costs.byPatient(), "負担金額"), "expenses.intake.sum");
		}
		List<PatientShare.Public> funds = publicFunds.stream().map(fields -> publicShare(fields, points, log)).toList();
		long meals = costs.number(layout.costs.meals(), "食事療養合計金額", Amounts.ABSENT, log);
		return new PatientShare(Math.max(0, points), kind.percent(claim.text(layout.claim.benefit())), told).amounts(funds,
				meals);
	}

	private PatientShare.Public publicShare(RecordFields fields, long points, RunLog log) {
		RecordLayout.Public columns = kind.layout().publicShare;
		long covered = fields.number(columns.points(), "公費点数", points, log);
		if (points >= 0 && covered > points) {
			log.error(fields.line(), fields.place(columns.points(), "公費点数"), "expenses.intake.sum");
		}
		return new PatientShare.Public(covered, fields.number(columns.byPatient(), "公費負担金額", 0, log));
	}

	/** Two claims of one person, month and place are told apart by the chart's number or by who prescribed. */
	private String mark() {
		String prescriber = kind.layout() == RecordLayout.PHARMACY ? claim.text(9) + claim.text(10) + claim.text(11) : "";
		return claim.text(KIND) + "/" + claim.text(kind.layout().claim.chart()) + "/" + prescriber;
	}

	/** Who treated: of the record IR or YK before the claim. */
	record Institution(String code, String name) {

		/** Of nobody, before the first record of an institution. */
		static final Institution UNKNOWN = new Institution(null, null);

	}

}
