package jp.mykempo.expenses.core;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

import jp.mykempo.kernel.PeopleTime;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which calendar years are shown: the current one and so many before it ({@code mykempo.expenses.years}, five unless the
 * society decides otherwise).
 */
@Component
public class ExpenseYears {

	/** So many months after the treatment its figures are there. */
	public static final int DELAY = 3;

	private final int before;

	private final Clock clock;

	ExpenseYears(@Value("${mykempo.expenses.years:5}") int before, Clock clock) {
		this.before = before;
		this.clock = clock;
	}

	public LocalDate today() {
		return PeopleTime.today(this.clock);
	}

	/** Newest first. */
	public List<Year> list() {
		int now = today().getYear();
		return IntStream.rangeClosed(0, this.before).mapToObj(back -> Year.of(now - back)).toList();
	}

	/** The one that is shown first: early in a year the one before, since nothing of the new one has arrived. */
	public Year usual() {
		return Year.from(today().minusMonths(DELAY));
	}

	/** All months that can be seen or ordered. */
	public NoticePeriod all() {
		return new NoticePeriod(list().getLast().atMonth(1), YearMonth.from(today()));
	}

}
