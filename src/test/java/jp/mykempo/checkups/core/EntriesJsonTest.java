package jp.mykempo.checkups.core;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jp.mykempo.TestDatabase;
import jp.mykempo.checkups.core.ItemValue.Coded;
import jp.mykempo.checkups.core.ItemValue.Measured;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What was kept comes back as it was, digit by digit. */
class EntriesJsonTest {

	@Property(tries = 300)
	void everyEntryComesBack(@ForAll("reports") List<Entry> entries) {
		assertThat(EntriesJson.read(EntriesJson.write(entries).getBytes(StandardCharsets.UTF_8))).isEqualTo(entries);
	}

	@Test
	void theDatabaseKeepsZerosAfterThePoint() {
		List<Entry> entries = List.of(Entry.of("9N001000000000001", new Measured(new BigDecimal("170.0"), "cm")),
				Entry.of("9N736000000000011", new Coded("1", "1.2.392.200119.6.24060")));

		byte[] kept = TestDatabase.fresh()
			.sql()
			.sql("select cast(:json as jsonb)")
			.param("json", EntriesJson.write(entries))
			.query((row, number) -> row.getBytes(1))
			.single();

		assertThat(EntriesJson.read(kept)).isEqualTo(entries);
	}

	@Provide
	Arbitrary<List<Entry>> reports() {
		Arbitrary<Interpretation> own = Arbitraries.of(Interpretation.class).injectNull(0.5);
		Arbitrary<Range> ranges = Combinators.combine(numbers().injectNull(0.3), numbers()).as(Range::new);
		return Combinators.combine(texts(), values(), own, ranges.injectNull(0.5), texts().injectNull(0.5), texts().injectNull(0.5))
			.as(Entry::new)
			.list()
			.ofMaxSize(20);
	}

	private static Arbitrary<ItemValue> values() {
		Arbitrary<String> units = Arbitraries.of("", "mg/dL", "万/mm3", "10*4/mm3");
		Arbitrary<String> systems = Arbitraries.of("1.2.392.200119.6.2003", "1.2.3", "");
		return Arbitraries.oneOf(List.of(Combinators.combine(numbers(), units).as(Measured::new),
				Combinators.combine(numbers(), units).as(ItemValue.BelowRange::new),
				Combinators.combine(numbers(), units).as(ItemValue.AboveRange::new),
				Combinators.combine(texts(), systems).as(Coded::new), texts().map(ItemValue.Text::new),
				Arbitraries.of(new ItemValue.NotTested(), new ItemValue.Unmeasurable())));
	}

	private static Arbitrary<BigDecimal> numbers() {
		return Arbitraries.bigDecimals().between(new BigDecimal("-1000"), new BigDecimal("100000")).ofScale(3);
	}

	private static Arbitrary<String> texts() {
		return Arbitraries.oneOf(Arbitraries.chars().range('\u0001', '\u007f').map(String::valueOf),
				Arbitraries.of("所", "見", "あ", "り", "。", "髙", "𠮷", "\"", "\\", "\n"))
			.list()
			.ofMinSize(1)
			.ofMaxSize(30)
			.map(parts -> String.join("", parts));
	}

}
