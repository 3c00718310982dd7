package jp.mykempo.expenses.intake;

import java.util.ArrayList;
import java.util.List;

import jp.mykempo.people.Family;
import jp.mykempo.people.Someone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** O3: whatever is told of a claim, and however it is spread over files: what counts in the end is the same. */
class VersionsTest {

	private static final Intake intake = new Intake();

	private static final Someone hanako = Family.in(intake.sql).insured("見本　花子", "ミホン　ハナコ", "1975-04-01");

	private static int tries;

	/** Numbers are amounts, 0 is a cancellation; the booleans say where a new file begins. */
	@Property(tries = 60)
	void filesDoNotMatterOnlyTheOrder(@ForAll("told") List<Integer> told, @ForAll List<Boolean> cuts) {
		String inOne = "A" + ++tries;
		String inSeveral = "B" + tries;
		apply(told, inOne);
		int from = 0;
		for (int i = 1; i < told.size(); i++) {
			if (i < cuts.size() && cuts.get(i)) {
				apply(told.subList(from, i), inSeveral);
				from = i;
			}
		}
		apply(told.subList(from, told.size()), inSeveral);

		assertThat(current(inOne)).isEqualTo(expected(told)).isEqualTo(current(inSeveral));
	}

	@Provide
	Arbitrary<List<Integer>> told() {
		return Arbitraries.of(0, 0, 100, 200, 300).list().ofMinSize(1).ofMaxSize(7);
	}

	/** As somebody would reckon by hand. */
	private static List<String> expected(List<Integer> told) {
		List<String> counted = new ArrayList<>();
		boolean anyOriginal = false;
		boolean cancelledAhead = false;
		Integer before = null;
		for (int amount : told) {
			if (before != null && before == amount) {
				continue;
			}
			before = amount;
			counted.clear();
			if (amount == 0) {
				cancelledAhead = cancelledAhead || !anyOriginal;
			}
			else {
				if (anyOriginal || !cancelledAhead) {
					counted.add(String.valueOf(amount * 10));
				}
				anyOriginal = true;
			}
		}
		return counted;
	}

	private static void apply(List<Integer> told, String search) {
		FlatText text = new FlatText();
		for (int amount : told) {
			text.line(hanako, FlatText.concat(FlatText.total(amount * 10L),
					new String[] { "レセプト検索番号", search, "取消区分", amount == 0 ? "1" : "" }));
		}
		// a file that was delivered before changes nothing: these are different files
		intake.apply(text.text() + FlatText.blankLines(++tries));
	}

	private static List<String> current(String search) {
		assertThat(intake.rows("select count(*) from expenses.claim where latest and search_no = '" + search + "'"))
			.containsExactly("1");
		return intake.rows("select total from expenses.claim where latest and standing = 'COUNTED' and search_no = '%s'"
			.formatted(search));
	}

}
