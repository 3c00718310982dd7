package jp.mykempo.checkups.intake;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jp.mykempo.checkups.core.Institution;
import jp.mykempo.checkups.core.Programme;
import jp.mykempo.checkups.intake.ToldCheckup.Occasion;
import jp.mykempo.checkups.intake.ToldCheckup.ToldPerson;
import jp.mykempo.imports.CsvFile;
import jp.mykempo.imports.RunLog;
import jp.mykempo.kernel.InsurerNumber;
import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.Parsed;
import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.kernel.WrittenDate;

/** Understands who was examined, when, where and why, and says what is wrong with it. */
final class HeaderRules {

	private static final int OLDEST_YEARS = 130;

	private static final int INSTITUTION_DIGITS = 10;

	private static final Pattern INSTITUTION = Pattern.compile("[0-9A-Za-z]{1,20}");

	private static final Pattern GAPS = Pattern.compile("[\\p{Cntrl}\\s]+");

	private static final int LONGEST_NAME = 200;

	private final RunLog log;

	private final LocalDate today;

	private final Set<String> insurersSeen = new HashSet<>();

	/** Told once: a file has it everywhere or nowhere. */
	private boolean institutionMissing;

	HeaderRules(RunLog log, LocalDate today) {
		this.log = log;
		this.today = today;
	}

	/** The person; empty where something is wrong. */
	Optional<ToldPerson> person(ToldHeader told) {
		long before = log.errors();
		String insurer = insurer(told);
		String symbol = take(told, CheckupColumn.SYMBOL, SymbolNumber.parseSymbol(told.text(CheckupColumn.SYMBOL)));
		String number = take(told, CheckupColumn.NUMBER, SymbolNumber.parseNumber(told.text(CheckupColumn.NUMBER)));
		String branch = branch(told);
		LocalDate birth = birth(told);
		String sex = told.text(CheckupColumn.SEX);
		if (!sex.equals("1") && !sex.equals("2")) {
			error(told, CheckupColumn.SEX, "checkups.intake.sex");
		}
		if (log.errors() > before) {
			return Optional.empty();
		}
		SymbolNumber keys = new SymbolNumber(symbol, number);
		String kana = KanaName.parse(told.asTold(CheckupColumn.NAME)).toOptional().map(KanaName::key).orElse(null);
		return Optional.of(new ToldPerson(insurer, keys.symbolKey(), keys.numberKey(), branch, birth, sex.charAt(0) - '0', kana));
	}

	/** When, where and why; empty where something is wrong. */
	Optional<Occasion> occasion(ToldHeader told, Optional<ToldPerson> person) {
		long before = log.errors();
		LocalDate exam = date(told, CheckupColumn.EXAM_DATE);
		if (exam != null && exam.isAfter(today)) {
			error(told, CheckupColumn.EXAM_DATE, "checkups.intake.exam.future");
		}
		if (exam != null && person.filter(known -> exam.isBefore(known.birthDate())).isPresent()) {
			error(told, CheckupColumn.EXAM_DATE, "checkups.intake.exam.beforeBirth");
		}
		Optional<ReportCode> report = ReportCode.parse(told.text(CheckupColumn.REPORT));
		if (report.isEmpty()) {
			error(told, CheckupColumn.REPORT, "checkups.intake.report");
		}
		else if (!report.get().known() && !report.get().guidance()) {
			log.warning(told.spot(CheckupColumn.REPORT).line(), told.spot(CheckupColumn.REPORT).place(), "checkups.intake.report.unknown");
		}
		Institution institution = institution(told);
		Programme programme = programme(told);
		LocalDate written = WrittenDate.parse(told.text(CheckupColumn.WRITTEN)).toOptional().map(WrittenDate::value).orElse(null);
		return log.errors() > before ? Optional.empty()
				: Optional.of(new Occasion(exam, institution, report.get(), programme, written));
	}

	private String insurer(ToldHeader told) {
		if (told.text(CheckupColumn.INSURER).isEmpty()) {
			return null;
		}
		Parsed<InsurerNumber> insurer = InsurerNumber.parse(told.text(CheckupColumn.INSURER));
		if (insurer instanceof Parsed.Ok<InsurerNumber>(InsurerNumber number) && insurersSeen.size() < 100
				&& insurersSeen.add(number.text()) && !number.checkDigitHolds()) {
			Spot spot = told.spot(CheckupColumn.INSURER);
			log.warning(spot.line(), spot.place(), "checkups.intake.checkDigit");
		}
		InsurerNumber number = take(told, CheckupColumn.INSURER, insurer);
		return number == null ? null : number.text();
	}

	/** Two digits; {@code null} where not told, as before 2021. */
	private String branch(ToldHeader told) {
		String branch = told.text(CheckupColumn.BRANCH);
		return branch.isEmpty() ? null : take(told, CheckupColumn.BRANCH, SymbolNumber.parseBranch(branch));
	}

	private LocalDate birth(ToldHeader told) {
		LocalDate birth = date(told, CheckupColumn.BIRTH_DATE);
		if (birth != null && birth.isAfter(today)) {
			error(told, CheckupColumn.BIRTH_DATE, "checkups.intake.birth.future");
		}
		if (birth != null && birth.isBefore(today.minusYears(OLDEST_YEARS))) {
			error(told, CheckupColumn.BIRTH_DATE, "checkups.intake.birth.old");
		}
		return birth;
	}

	private LocalDate date(ToldHeader told, CheckupColumn column) {
		String text = told.text(column);
		if (text.isEmpty()) {
			error(told, column, "checkups.intake.missing." + column);
			return null;
		}
		boolean withTime = text.matches("\\d{8}\\d{2,10}([-+]\\d{4})?");
		WrittenDate date = take(told, column, WrittenDate.parse(withTime ? text.substring(0, 8) : text));
		return date == null ? null : date.value();
	}

	private Institution institution(ToldHeader told) {
		String number = told.text(CheckupColumn.INSTITUTION_NUMBER).replace("-", "");
		Spot spot = told.spot(CheckupColumn.INSTITUTION_NUMBER);
		if (!number.isEmpty() && !INSTITUTION.matcher(number).matches()) {
			log.error(spot.line(), spot.place(), "checkups.intake.institution");
		}
		else if (!number.isEmpty() && number.length() != INSTITUTION_DIGITS) {
			log.warning(spot.line(), spot.place(), "checkups.intake.institution.unusual");
		}
		else if (number.isEmpty() && !institutionMissing) {
			institutionMissing = true;
			log.warning(spot.line(), spot.place(), "checkups.intake.institution.missing");
		}
		String name = GAPS.matcher(told.asTold(CheckupColumn.INSTITUTION_NAME)).replaceAll(" ").strip();
		if (name.indexOf(CsvFile.BROKEN) >= 0) {
			error(told, CheckupColumn.INSTITUTION_NAME, "imports.text.broken");
		}
		return new Institution(number, name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
	}

	private Programme programme(ToldHeader told) {
		String programme = told.text(CheckupColumn.PROGRAMME);
		if (!programme.isEmpty() && !programme.matches("\\d{3}")) {
			error(told, CheckupColumn.PROGRAMME, "checkups.intake.programme");
		}
		return programme.isEmpty() ? Programme.UNKNOWN : new Programme(programme);
	}

	private <T> T take(ToldHeader told, CheckupColumn column, Parsed<T> parsed) {
		return switch (parsed) {
			case Parsed.Ok<T>(T value) -> value;
			case Parsed.Rejected<T>(String reason, var arguments) -> {
				Spot spot = told.spot(column);
				log.error(spot.line(), spot.place(), reason, arguments.toArray());
				yield null;
			}
		};
	}

	private void error(ToldHeader told, CheckupColumn column, String reason) {
		log.error(told.spot(column).line(), told.spot(column).place(), reason);
	}

}
