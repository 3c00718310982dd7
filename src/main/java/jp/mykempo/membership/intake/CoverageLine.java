package jp.mykempo.membership.intake;

import java.util.Arrays;

import jp.mykempo.imports.Fingerprint;
import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.SymbolNumber;

/** One line of the coverage master: one coverage of one person, its entries as the database keeps them. */
final class CoverageLine {

	private static final CoverageColumn[] COLUMNS = CoverageColumn.values();

	private static final CoverageColumn[] OF_MEMBER = Arrays.stream(COLUMNS)
		.filter(CoverageColumn::tellsOfMember)
		.toArray(CoverageColumn[]::new);

	private final int line;

	private final String[] entries = new String[COLUMNS.length];

	private String symbolKey;

	private String numberKey;

	CoverageLine(int line) {
		this.line = line;
	}

	int line() {
		return line;
	}

	void put(CoverageColumn column, String entry) {
		entries[column.ordinal()] = entry;
	}

	/** The entry, {@code null} where there is none. */
	String get(CoverageColumn column) {
		return entries[column.ordinal()];
	}

	boolean has(CoverageColumn column) {
		return get(column) != null;
	}

	boolean insured() {
		return "t".equals(get(CoverageColumn.INSURED));
	}

	/** Insured through work: such persons have an employer. */
	boolean employed() {
		return insured() && "1".equals(get(CoverageColumn.CATEGORY));
	}

	String symbolKey() {
		if (symbolKey == null) {
			symbolKey = new SymbolNumber(get(CoverageColumn.SYMBOL), "").symbolKey();
		}
		return symbolKey;
	}

	String numberKey() {
		if (numberKey == null) {
			numberKey = new SymbolNumber("", get(CoverageColumn.NUMBER)).numberKey();
		}
		return numberKey;
	}

	/** The former symbol as it is compared, {@code null} where the line has none. */
	String oldSymbolKey() {
		return has(CoverageColumn.OLD_SYMBOL) ? new SymbolNumber(get(CoverageColumn.OLD_SYMBOL), "").symbolKey() : null;
	}

	/** The former number as it is compared, {@code null} where the line has none. */
	String oldNumberKey() {
		return has(CoverageColumn.OLD_NUMBER) ? new SymbolNumber("", get(CoverageColumn.OLD_NUMBER)).numberKey() : null;
	}

	String kanaKey() {
		return new KanaName(get(CoverageColumn.KANA)).key();
	}

	/** What the family shares. */
	long householdHash() {
		return Fingerprint.of(get(CoverageColumn.INSURER), symbolKey(), numberKey());
	}

	/** What one person has under one number, whenever. */
	long numberHash() {
		return Fingerprint.of(get(CoverageColumn.INSURER), symbolKey(), numberKey(), get(CoverageColumn.BRANCH));
	}

	/** What tells this coverage from every other. */
	long keyHash() {
		return Fingerprint.of(get(CoverageColumn.INSURER), symbolKey(), numberKey(), get(CoverageColumn.BRANCH),
				get(CoverageColumn.ACQUIRED_ON));
	}

	/** Everything that the line tells of the member. */
	long lineHash() {
		Fingerprint fingerprint = new Fingerprint();
		for (CoverageColumn column : OF_MEMBER) {
			fingerprint.add(get(column));
		}
		return fingerprint.value();
	}

}
