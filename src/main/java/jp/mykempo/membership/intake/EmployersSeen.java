package jp.mykempo.membership.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jp.mykempo.imports.CsvHeader;
import jp.mykempo.imports.RunLog;
import jp.mykempo.imports.UnreadableFile;

import static jp.mykempo.membership.intake.CoverageColumn.EMPLOYER_ADDRESS;
import static jp.mykempo.membership.intake.CoverageColumn.EMPLOYER_CODE;
import static jp.mykempo.membership.intake.CoverageColumn.EMPLOYER_NAME;
import static jp.mykempo.membership.intake.CoverageColumn.EMPLOYER_PHONE;
import static jp.mykempo.membership.intake.CoverageColumn.EMPLOYER_POSTAL_CODE;

/** The employers that the file names: each is told by the first line that has its name, the others must agree. */
final class EmployersSeen {

	private static final int MOST = 100_000;

	private final Map<String, Employer> employers = new LinkedHashMap<>();

	private final CsvHeader<CoverageColumn> header;

	private final RunLog log;

	EmployersSeen(CsvHeader<CoverageColumn> header, RunLog log) {
		this.header = header;
		this.log = log;
	}

	void see(CoverageLine line) {
		if (!line.employed()) {
			return;
		}
		String code = line.get(EMPLOYER_CODE);
		Employer before = employers.get(code);
		Employer told = new Employer(code, line.line(), line.get(EMPLOYER_NAME),
				new Contact(line.get(EMPLOYER_POSTAL_CODE), line.get(EMPLOYER_ADDRESS), line.get(EMPLOYER_PHONE)));
		if (before == null || before.name() == null && told.name() != null) {
			employers.put(code, told);
			refuseTooMany();
		}
		else if (told.name() != null && !before.agreesWith(told) && !before.doubted()) {
			log.warning(line.line(), header.place(EMPLOYER_NAME), "membership.intake.employer.differs", code,
					String.valueOf(before.line()));
			employers.put(code, before.asDoubted());
		}
	}

	/** Says which codes stand for no employer, neither in the master nor in this file. */
	void refuseUnknown(Set<String> inMaster) {
		for (Employer employer : employers.values()) {
			if (employer.name() == null && !inMaster.contains(employer.code())) {
				log.error(employer.line(), header.place(EMPLOYER_CODE), "membership.intake.employer.unknown",
						employer.code());
			}
		}
	}

	/** Those whose names the file tells. */
	Collection<Employer> told() {
		List<Employer> told = new ArrayList<>(employers.values());
		told.removeIf(employer -> employer.name() == null);
		return Collections.unmodifiableList(told);
	}

	private void refuseTooMany() {
		if (employers.size() > MOST) {
			throw new UnreadableFile("membership.intake.employer.many", String.valueOf(MOST));
		}
	}

	/**
	 * An employer (事業所) as a line tells it.
	 *
	 * @param name {@code null} where the line has the code alone
	 */
	record Employer(String code, int line, String name, Contact contact, boolean doubted) {

		Employer(String code, int line, String name, Contact contact) {
			this(code, line, name, contact, false);
		}

		boolean agreesWith(Employer other) {
			return Objects.equals(name, other.name) && contact.equals(other.contact);
		}

		Employer asDoubted() {
			return new Employer(code, line, name, contact, true);
		}

	}

	/** Where post for the employer goes (代表住所). */
	record Contact(String postalCode, String address, String phone) {
	}

}
