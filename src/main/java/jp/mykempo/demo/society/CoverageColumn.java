package jp.mykempo.demo.society;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The columns of the coverage master, in order, with what the made-up society writes into them. The format is
 * described in {@code docs/formats/coverage-csv.md}.
 */
enum CoverageColumn {

	INSURER("保険者番号", line -> MadeUpSociety.INSURER_NUMBER),
	SYMBOL("記号", line -> line.spell().number().symbol()),
	NUMBER("番号", line -> line.spell().number().number()),
	BRANCH("枝番", CoverageLine::branch),
	INSURED_OR_FAMILY("本人家族区分", line -> line.member().insured() ? "1" : "2"),
	CATEGORY("加入者区分", line -> line.spell().category().code),
	RELATIONSHIP("続柄", line -> line.member().relationship().written),
	NAME("氏名漢字", line -> line.person().name().written()),
	KANA_NAME("氏名カナ", line -> line.person().name().kana()),
	SEX("性別", line -> line.person().sex().code),
	BIRTH_DATE("生年月日", line -> date(line.person().birthDate())),
	ACQUIRED_ON("資格取得年月日", line -> date(line.stay().from())),
	ACQUISITION("取得事由", line -> line.stay().acquisition().written),
	LOST_ON("資格喪失年月日", line -> date(line.stay().until())),
	LOSS("喪失事由", line -> line.stay().loss() == null ? "" : line.stay().loss().written),
	EMPLOYER_CODE("事業所コード", line -> employer(line, Employer::code)),
	EMPLOYER_NAME("事業所名", line -> employer(line, Employer::name)),
	EMPLOYEE_NUMBER("社員番号", CoverageColumn::employeeNumber),
	SHARE("負担割合", CoverageColumn::share),
	SHARE_SINCE("負担割合発効期日", (line, day) -> elder(line, day) ? date(elderFrom(line)) : ""),
	ELDER("高齢受給者区分", (line, day) -> elder(line, day) ? "1" : ""),
	VOLUNTARY_UNTIL("任継満了予定日", CoverageColumn::voluntaryUntil),
	POSTAL_CODE("郵便番号", line -> line.home().postalCode()),
	ADDRESS("住所", line -> line.home().address()),
	PHONE("電話", line -> line.home().phone()),
	MAIL("メール", line -> ""),
	NOTICE_ON("資格情報通知交付日", CoverageColumn::noticeOn),
	PROTECTED("閲覧制限フラグ", line -> line.person().protectedPerson() ? "1" : "0"),
	FORMER_SYMBOL("旧記号", line -> line.former() == null ? "" : line.former().symbol()),
	FORMER_NUMBER("旧番号", line -> line.former() == null ? "" : line.former().number()),
	FORMER_BRANCH("旧枝番", line -> line.former() == null ? "" : line.branch()),
	OFFICE_POSTAL_CODE("事業所郵便番号", line -> employer(line, employer -> employer.office().postalCode())),
	OFFICE_ADDRESS("事業所住所", line -> employer(line, employer -> employer.office().address())),
	OFFICE_PHONE("事業所電話", line -> employer(line, employer -> employer.office().phone())),
	UPDATED("更新日時", line -> date(line.household().updatedOn()) + "T03:00:00");

	private static final int ELDER_AGE = 70;

	/** Days from acquisition to the coverage notice. */
	private static final int NOTICE_AFTER = 14;

	/** Who was covered before the law of 2024 got the notice then. */
	private static final LocalDate FIRST_NOTICES = LocalDate.of(2024, 12, 2);

	/** Years that voluntary continuation lasts at most. */
	private static final int VOLUNTARY_YEARS = 2;

	final String header;

	private final BiFunction<CoverageLine, LocalDate, String> cell;

	CoverageColumn(String header, Function<CoverageLine, String> cell) {
		this(header, (line, day) -> cell.apply(line));
	}

	CoverageColumn(String header, BiFunction<CoverageLine, LocalDate, String> cell) {
		this.header = header;
		this.cell = cell;
	}

	/** The cell of a line in the file of a day; "" where there is nothing to say. */
	String cell(CoverageLine line, LocalDate day) {
		return cell.apply(line, day);
	}

	private static String date(LocalDate date) {
		return date == null ? "" : date.toString();
	}

	private static String employer(CoverageLine line, Function<Employer, String> part) {
		return Optional.ofNullable(line.spell().employer()).map(part).orElse("");
	}

	private static String employeeNumber(CoverageLine line) {
		boolean employed = line.member().insured() && line.spell().employer() != null;
		return employed ? "E" + (100_000 + line.household().index()) : "";
	}

	/** Three tenths; two before school, and of most elders. */
	private static String share(CoverageLine line, LocalDate day) {
		LocalDate school = LocalDate.of(line.person().birthDate().minusDays(1).minusMonths(3).getYear() + 7, 4, 1);
		boolean most = elder(line, day) ? line.household().index() % 5 == 0 : !day.isBefore(school);
		return most ? "3" : "2";
	}

	/** Between 70 and 75 a person bears a share of her or his own (高齢受給者). */
	private static boolean elder(CoverageLine line, LocalDate day) {
		return line.person().birthDate().until(day, ChronoUnit.YEARS) >= ELDER_AGE && !elderFrom(line).isAfter(day);
	}

	/** The first of the month after the 70th birthday, or of its month where it is the first. */
	private static LocalDate elderFrom(CoverageLine line) {
		LocalDate birthday = line.person().birthDate().plusYears(ELDER_AGE);
		return birthday.minusDays(1).plusMonths(1).withDayOfMonth(1);
	}

	private static String voluntaryUntil(CoverageLine line, LocalDate day) {
		return line.spell().category() == Category.VOLUNTARY
				? date(line.spell().stay().from().plusYears(VOLUNTARY_YEARS)) : "";
	}

	private static String noticeOn(CoverageLine line, LocalDate day) {
		LocalDate noticed = Families.latest(line.stay().from().plusDays(NOTICE_AFTER), FIRST_NOTICES);
		return noticed.isAfter(day) ? "" : date(noticed);
	}

}
