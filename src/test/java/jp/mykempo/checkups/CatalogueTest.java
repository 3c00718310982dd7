package jp.mykempo.checkups;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jp.mykempo.TestDatabase;
import jp.mykempo.checkups.core.CatalogueMigration;
import jp.mykempo.checkups.core.ChoiceText;
import jp.mykempo.checkups.core.Item;
import jp.mykempo.checkups.core.ItemCatalogue;
import jp.mykempo.checkups.core.ItemGroup;
import jp.mykempo.checkups.core.Threshold;
import jp.mykempo.checkups.core.ValueType;
import jp.mykempo.kernel.Sex;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The catalogue in the database is the ministry's table, and its thresholds hold in their years. */
class CatalogueTest {

	private static final TestDatabase database = TestDatabase.fresh();

	private final ItemCatalogue catalogue = new ItemCatalogue(database.sql());

	@Test
	void allItemsOfTheMinistrysTableAreThereInItsOrder() throws IOException {
		List<NamedCsvRecord> rows = ministrysTable();

		assertThat(catalogue.all()).hasSize(322).extracting(Item::code)
			.containsExactlyElementsOf(rows.stream().map(row -> row.getField("code")).toList());
		for (NamedCsvRecord row : rows) {
			Item item = catalogue.find(row.getField("code")).orElseThrow();
			assertThat(item.nameJa()).isEqualTo(row.getField("name_ja"));
			assertThat(item.choicesOid()).isEqualTo(row.getField("result_code_oid"));
			assertThat(item.ucum()).isEqualTo(row.getField("ucum_or_xml_unit"));
			assertThat(item.type()).isEqualTo(typeOf(row.getField("type")));
			if (!row.getField("item_key").isEmpty()) {
				assertThat(item.key()).isEqualTo(row.getField("item_key"));
			}
		}
	}

	@Test
	void todaysThresholdsAreThoseOfTheTable() throws IOException {
		for (NamedCsvRecord row : ministrysTable()) {
			for (Sex sex : Sex.values()) {
				String column = sex == Sex.MALE ? "male" : "female";
				assertThat(catalogue.threshold(row.getField("item_key"), sex, LocalDate.of(2026, 4, 1)))
					.as(row.getField("code"))
					.satisfies(found -> {
						assertThat(found.map(Threshold::guidance).orElse(null))
							.isEqualTo(number(row.getField("guidance_" + column)));
						assertThat(found.map(Threshold::referral).orElse(null))
							.isEqualTo(number(row.getField("referral_" + column)));
					});
			}
		}
	}

	@Test
	void aLowHdlWasReferredUntilTheFiscalYear2023() {
		Threshold before = catalogue.threshold("hdl", Sex.FEMALE, LocalDate.of(2024, 3, 31)).orElseThrow();
		Threshold after = catalogue.threshold("hdl", Sex.FEMALE, LocalDate.of(2024, 4, 1)).orElseThrow();

		assertThat(before.referral()).isEqualByComparingTo("34");
		assertThat(before.direction()).isEqualTo(Threshold.Direction.LOW);
		assertThat(after.referral()).isNull();
		assertThat(catalogue.threshold("tg_random", Sex.MALE, LocalDate.of(2024, 3, 31))).isEmpty();
		assertThat(catalogue.thresholds("hdl", Sex.MALE)).hasSize(2);
	}

	@Test
	void oneAnalyteHasItsMethodsUnderOneKey() {
		assertThat(catalogue.byKey("ldl")).hasSize(4).allMatch(item -> item.group() == ItemGroup.LIPIDS);
		assertThat(catalogue.byKey("sbp").getFirst().code()).isEqualTo("9A755000000000001");
		assertThat(catalogue.byKey("height").getFirst().decimals()).isEqualTo(1);
		assertThat(catalogue.find("9N001000000000009")).isEmpty();
	}

	@Test
	void answersMeanWhatTheirListSays() {
		assertThat(catalogue.choice("1.2.392.200119.6.24060", "3").map(ChoiceText::japanese)).contains("いいえ");
		assertThat(catalogue.choice("1.2.392.200119.6.2003", "2").map(no -> no.in(Locale.ENGLISH))).contains("No");
		assertThat(catalogue.choices("1.2.392.200119.6.2102")).extracting(ChoiceText::english)
			.containsExactly("−", "±", "+", "++", "+++");
	}

	@Test
	void answersHaveTheirYears() {
		assertThat(catalogue.isAnswer("1.2.392.200119.6.2202", "1", LocalDate.of(2018, 3, 31))).isTrue();
		assertThat(catalogue.isAnswer("1.2.392.200119.6.2202", "1", LocalDate.of(2018, 4, 1))).isFalse();
		assertThat(catalogue.isAnswer("1.2.392.200119.6.2202", "4", LocalDate.of(2018, 4, 1))).isTrue();
		assertThat(catalogue.isAnswer("1.2.392.200119.6.2003", "3", LocalDate.of(2018, 4, 1))).isFalse();
	}

	@Test
	void everythingHasAnEnglishName() {
		assertThat(catalogue.all()).allSatisfy(item -> assertThat(item.nameEn()).as(item.code()).isNotBlank());
	}

	@Test
	void theApplicationCannotChangeIt() {
		assertThatThrownBy(() -> database.sql().sql("delete from checkups.threshold").update())
			.hasStackTraceContaining("permission denied");
		assertThat(new CatalogueMigration().getChecksum()).isEqualTo(new CatalogueMigration().getChecksum());
	}

	private static List<NamedCsvRecord> ministrysTable() throws IOException {
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(
				java.nio.file.Files.newInputStream(Path.of("../shared/data/checkup_items.csv")), StandardCharsets.UTF_8))) {
			return csv.stream().toList();
		}
	}

	private static ValueType typeOf(String type) {
		return switch (type) {
			case "PQ" -> ValueType.NUMBER;
			case "CD" -> ValueType.CODE;
			case "CO" -> ValueType.ORDINAL;
			default -> ValueType.TEXT;
		};
	}

	private static BigDecimal number(String text) {
		return text.isEmpty() ? null : new BigDecimal(text);
	}

}
