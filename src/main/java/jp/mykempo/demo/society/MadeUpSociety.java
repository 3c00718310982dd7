package jp.mykempo.demo.society;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A society that does not exist, the みほん電子健康保険組合: its coverage master and the accounts of its former
 * system, as files in the formats that the importers read. Equal arguments give equal bytes; files of any size are
 * written in bounded memory, as each household follows from its index alone.
 *
 * <pre>
 * var october = MadeUpSociety.of(3_000, 1, LocalDate.of(2026, 10, 1));
 * october.writeCoverage(out);
 * october.oneMonthLater().writeCoverage(later); // the same, but for about 2 % of the lines
 * </pre>
 *
 * In tests that need one family, build that family instead: this is for the demo and for benchmarks.
 */
public final class MadeUpSociety {

	/** The society's name. */
	public static final String NAME = "みほん電子健康保険組合";

	/** Its insurer number (保険者番号): 06 for a society, 99 for a prefecture that does not exist, a right check digit. */
	public static final String INSURER_NUMBER = "06991236";

	/** The password of everybody in {@link #writeLegacyAccounts} who is not one of the {@link #people()}. */
	public static final String COMMON_PASSWORD = FormerLogins.COMMON_PASSWORD;

	/** Before it no account could have been used in the new system. */
	private static final LocalDate EARLIEST = LocalDate.of(2022, 8, 1);

	private final int members;

	private final long seed;

	private final LocalDate asOf;

	private final boolean later;

	private final Notables notables;

	private final Households households;

	private final MonthLater monthLater;

	private MadeUpSociety(int members, long seed, LocalDate asOf, boolean later) {
		this.members = members;
		this.seed = seed;
		this.asOf = asOf;
		this.later = later;
		Employers employers = Employers.of(members, seed);
		this.notables = Notables.of(seed, asOf, employers);
		this.households = new Households(seed, asOf, employers, notables);
		this.monthLater = new MonthLater(seed, asOf, employers, notables);
	}

	/**
	 * @param members persons in the file, former ones included; a person with two numbers has two lines
	 * @param asOf the day on which the file is written
	 */
	public static MadeUpSociety of(int members, long seed, LocalDate asOf) {
		if (members < 1 || asOf.isBefore(EARLIEST)) {
			throw new IllegalArgumentException("a society needs members, and a day after " + EARLIEST);
		}
		return new MadeUpSociety(members, seed, asOf, false);
	}

	/** The same society after a month in which about 2 % of its lines changed: moved, renamed, left, renumbered, joined. */
	public MadeUpSociety oneMonthLater() {
		if (later) {
			throw new IllegalStateException("one month later is as far as it goes");
		}
		return new MadeUpSociety(members, seed, asOf, true);
	}

	/** The day of the file. */
	public LocalDate asOf() {
		return later ? asOf.plusMonths(1) : asOf;
	}

	/** The coverage master in UTF-8; the stream stays open. */
	public void writeCoverage(OutputStream out) {
		writeCoverage(new OutputStreamWriter(out, StandardCharsets.UTF_8));
	}

	/** The coverage master with its header; the writer, which decides on the encoding, stays open. */
	public void writeCoverage(Writer out) {
		CsvWriter csv = new CsvWriter(out);
		CoverageColumn[] columns = CoverageColumn.values();
		for (CoverageColumn column : columns) {
			csv.cell(column.header);
		}
		csv.endLine();
		LocalDate day = asOf();
		forEachLine(line -> {
			for (CoverageColumn column : columns) {
				csv.cell(column.cell(line, day));
			}
			csv.endLine();
		});
		csv.flush();
	}

	/**
	 * The accounts of the former system, those of the {@link #people()} first, as they were on the day of the first
	 * file: they go in before {@link #oneMonthLater()}. The writer stays open.
	 */
	public void writeLegacyAccounts(Writer out) {
		if (later) {
			of(members, seed, asOf).writeLegacyAccounts(out);
			return;
		}
		LegacyAccountsFile file = new LegacyAccountsFile(seed, out);
		notables.roles().filter(role -> role.login() != null).forEach(role -> file.add(role.line(), role.login()));
		FormerLogins logins = new FormerLogins(seed, asOf);
		forEachLine(line -> {
			FormerLogin login = line.household().index() < notables.count() ? null : logins.of(line);
			if (login != null) {
				file.add(line, login);
			}
		});
		file.flush();
	}

	/**
	 * The people worth trying, with what they enter. Their states are reached when the coverage of this day, the
	 * accounts and then the coverage of {@link #oneMonthLater()} have been imported.
	 */
	public List<NotablePerson> people() {
		return notables.roles().map(Notables.Role::shown).toList();
	}

	/** Every family, one after the other, as its check-ups and its medical expenses tell it. */
	public void forEachFamily(Consumer<Family> use) {
		forEachHousehold(household -> use.accept(Family.of(household)));
	}

	/** How many families at the beginning are those of the {@link #people()}. */
	public int notableFamilies() {
		return notables.count();
	}

	private void forEachLine(Consumer<CoverageLine> use) {
		forEachHousehold(household -> household.lines().forEach(use));
	}

	void forEachHousehold(Consumer<Household> use) {
		Objects.requireNonNull(use);
		int left = members;
		long index = 0;
		for (; left > 0; index++) {
			Household household = households.at(index).cutTo(left);
			left -= household.family().size();
			use.accept(later ? monthLater.after(household) : household);
		}
		for (left = later ? members * MonthLater.NEWCOMERS / 1000 : 0; left > 0; index++) {
			Household household = households.newcomer(index).cutTo(left);
			left -= household.family().size();
			use.accept(household);
		}
	}

}
