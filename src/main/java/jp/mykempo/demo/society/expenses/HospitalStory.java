package jp.mykempo.demo.society.expenses;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import jp.mykempo.demo.society.Family.Life;

/** Stays in hospital that the demo tells of its notable people; as much ago as the months say, whenever it is started. */
final class HospitalStory {

	private static final List<Told> TOLD = List.of(new Told("シミズ　アキラ", 2, 0, new Stay(7, 41_280)),
			new Told("ミホン　ハナコ", 10, 1, new Stay(9, 86_450)), new Told("コバヤシ　シゲル", 11, 4, new Stay(24, 152_300)),
			new Told("コバヤシ　シゲル", 12, 4, new Stay(31, 128_900)), new Told("ミホン　サクラ", 8, 2, new Stay(4, 21_600)));

	private HospitalStory() {
	}

	/** A stay. */
	record Stay(int days, int points) {
	}

	/** The stay of that month, where there is one: so many years before that of the last month told. */
	static Optional<Stay> of(Life person, YearMonth month, YearMonth last) {
		return TOLD.stream()
			.filter(told -> told.kanaName.equals(person.kanaName()) && told.month == month.getMonthValue()
					&& month.getYear() == last.getYear() - told.yearsAgo)
			.map(Told::stay)
			.findFirst();
	}

	/** Who, when, what. */
	private record Told(String kanaName, int month, int yearsAgo, Stay stay) {
	}

}
