package jp.mykempo.account.closing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why accounts are closed.
 *
 * @param importRun the import that ended coverages; empty where their last day is over
 * @param today losses up to this day count
 */
record Cause(Optional<Long> importRun, LocalDate today) {

	static Cause ofImport(long run, LocalDate today) {
		return new Cause(Optional.of(run), today);
	}

	static Cause ofDay(LocalDate today) {
		return new Cause(Optional.empty(), today);
	}

}
