package jp.mykempo.checkups.results;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import jp.mykempo.TestDatabase;
import jp.mykempo.checkups.core.Item;
import jp.mykempo.checkups.core.ItemCatalogue;
import jp.mykempo.checkups.core.ItemGroup;
import jp.mykempo.checkups.core.ValueType;
import jp.mykempo.kernel.Sex;
import jp.mykempo.site.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything that has a page is explained in plain words, with what to do about it (C2). */
class AdviceTest {

	/** Nobody can do anything about these. */
	private static final Set<String> AS_THEY_ARE = Set.of("height");

	private final ItemCatalogue catalogue = new ItemCatalogue(TestDatabase.fresh().sql());

	@ParameterizedTest
	@ValueSource(strings = { "ja", "en" })
	void everyFigureIsExplained(String language) {
		Advice advice = new Advice(new Wording(new Words(), Locale.of(language), this.catalogue));
		for (Item item : figures()) {
			assertThat(advice.what(item.key())).as(item.key()).isPresent();
			boolean judged = !this.catalogue.thresholds(item.key(), Sex.MALE).isEmpty();
			assertThat(judged || AS_THEY_ARE.contains(item.key()) || advice.hint(item.key()).isPresent()).as(item.key()).isTrue();
		}
	}

	private List<Item> figures() {
		List<Item> figures = this.catalogue.all()
			.stream()
			.filter(item -> item.type() == ValueType.NUMBER && item.group() != ItemGroup.QUESTIONNAIRE)
			.toList();
		assertThat(figures).hasSizeGreaterThan(50);
		return figures;
	}

}
