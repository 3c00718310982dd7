package jp.mykempo.checkups.healthage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.mykempo.TestDatabase;
import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.Institution;
import jp.mykempo.checkups.core.ItemCatalogue;
import jp.mykempo.checkups.core.ItemValue;
import jp.mykempo.checkups.core.Programme;
import jp.mykempo.checkups.core.Report;
import jp.mykempo.checkups.core.ReportId;
import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.kernel.Sex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** From a check-up to the factors: what is taken in which order, and what is missing is named (C3). */
class HeartAgesTest {

	private static final ItemCatalogue catalogue = new ItemCatalogue(TestDatabase.fresh().sql());

	private static final LocalDate EXAM = LocalDate.of(2026, 6, 1);

	private final Map<String, ItemValue> values = new LinkedHashMap<>();

	private final HeartAges ages = new HeartAges(new Framingham(), catalogue);

	/** FHS-10: a man of 48 whose cholesterol adds up to 209. */
	@BeforeEach
	void aWholeCheckup() {
		number("9A751000000000001", "132");
		number("3F077000002327101", "130");
		number("3F070000002327101", "55");
		number("3F015000002327101", "120");
		number("3D010000001926101", "95");
		coded("9N701000000000011", "2003", "2");
		coded("9N706000000000011", "2003", "2");
		coded("9N716000000000011", "2003", "2");
		coded("9N721000000000011", "2003", "2");
		coded("9N736000000000011", "24060", "3");
	}

	@Test
	void cholesterolIsAddedUpFromItsParts() {
		assertThat(given().factors().totalCholesterol()).isEqualTo(209);
		assertThat(given().age().years()).isEqualTo(49.3681, within(0.00005));
		assertThat(given().cholesterol()).isEqualTo(CholesterolSource.LDL);
	}

	@Test
	void theOtherExampleOfThePaperIsRightToo() {
		number("9A751000000000001", "112");
		number("3F077000002327101", "105");
		number("3F070000002327101", "72");
		number("3F015000002327101", "70");
		Assessment assessed = this.ages.assess(report(Sex.FEMALE), LocalDate.of(1982, 1, 1));

		assertThat(((Assessment.Given) assessed).age().years()).isEqualTo(34.5295, within(0.00005));
	}

	@Test
	void measuredCholesterolComesFirstThenNonHdl() {
		number("3F069000002391901", "160");
		assertThat(given().factors().totalCholesterol()).isEqualTo(215);
		assertThat(given().cholesterol()).isEqualTo(CholesterolSource.NON_HDL);

		number("3F050000002327101", "222");
		assertThat(given().factors().totalCholesterol()).isEqualTo(222);
		assertThat(given().cholesterol()).isEqualTo(CholesterolSource.MEASURED);
	}

	@Test
	void triglyceridesMustBeFastingAndBelowFourHundred() {
		number("3F015000002327101", "399");
		assertThat(given().cholesterol()).isEqualTo(CholesterolSource.LDL);

		number("3F015000002327101", "400");
		assertThat(missing()).containsExactly(Missing.CHOLESTEROL);

		number("3F015000002327101", "120");
		number("3D046000001906202", "5.5");
		coded("9N141000000000011", "2202", "3");
		assertThat(missing()).containsExactly(Missing.CHOLESTEROL);

		this.values.remove("9N141000000000011");
		this.values.remove("3F015000002327101");
		number("3F015129902327101", "120");
		assertThat(missing()).containsExactly(Missing.CHOLESTEROL);
	}

	@Test
	void bloodPressureIsTheMeanElseTheSecondElseTheFirst() {
		number("9A752000000000001", "128");
		assertThat(given().factors().pressure()).isEqualTo(128);
		number("9A755000000000001", "130");
		assertThat(given().factors().pressure()).isEqualTo(130);
	}

	@Test
	void smokingIsReadByTheListOfItsYear() {
		coded("9N736000000000011", "24060", "1");
		assertThat(given().factors().smoker()).isTrue();
		coded("9N736000000000011", "24060", "2");
		assertThat(given().factors().smoker()).isFalse();
		coded("9N736000000000011", "2003", "2");
		assertThat(given().factors().smoker()).isFalse();
		coded("9N736000000000011", "2003", "1");
		assertThat(given().factors().smoker()).isTrue();
		coded("9N736000000000011", "9999", "1");
		assertThat(missing()).containsExactly(Missing.SMOKING);
	}

	@Test
	void diabetesIsMedicineOrGlucoseOrHba1c() {
		assertThat(given().factors().diabetic()).isFalse();
		number("3D010000001926101", "126");
		assertThat(given().factors().diabetic()).isTrue();
		number("3D010000001926101", "125");
		number("3D046000001906202", "6.5");
		assertThat(given().factors().diabetic()).isTrue();
		number("3D046000001906202", "6.4");
		coded("9N706000000000011", "2003", "1");
		assertThat(given().factors().diabetic()).isTrue();

		this.values.remove("9N706000000000011");
		this.values.put("3D046000001906202", new ItemValue.AboveRange(new BigDecimal("14.0"), "%"));
		assertThat(given().factors().diabetic()).isTrue();
	}

	@Test
	void glucoseCountsOnlyWhenItWasFasting() {
		number("3D010000001926101", "140");
		coded("9N141000000000011", "2202", "2");
		assertThat(given().factors().diabetic()).isTrue();

		number("3F069000002391901", "160");
		coded("9N141000000000011", "2202", "3");
		assertThat(missing()).containsExactly(Missing.GLUCOSE);

		number("3D046000001906202", "6.4");
		assertThat(given().factors().diabetic()).isFalse();
	}

	@Test
	void whatIsAtMostTheLimitMayReachIt() {
		this.values.remove("3D010000001926101");
		this.values.put("3D046000001906202", new ItemValue.BelowRange(new BigDecimal("6.5"), "%"));
		assertThat(missing()).containsExactly(Missing.GLUCOSE);

		this.values.put("3D046000001906202", new ItemValue.BelowRange(new BigDecimal("3.0"), "%"));
		assertThat(given().factors().diabetic()).isFalse();
	}

	@Test
	void everyMissingInputIsNamedAndNoneIsGuessed() {
		this.values.clear();
		assertThat(missing()).containsExactly(Missing.values());
	}

	@Test
	void eachInputMissingAloneIsNamed() {
		Map<String, Missing> inputs = Map.of("9A751000000000001", Missing.PRESSURE, "9N701000000000011",
				Missing.PRESSURE_MEDICINE, "9N736000000000011", Missing.SMOKING, "9N706000000000011",
				Missing.DIABETES_MEDICINE, "3D010000001926101", Missing.GLUCOSE, "9N716000000000011",
				Missing.STROKE_HISTORY, "9N721000000000011", Missing.HEART_HISTORY, "3F077000002327101",
				Missing.CHOLESTEROL);
		inputs.forEach((code, name) -> {
			ItemValue kept = this.values.put(code, new ItemValue.NotTested());
			assertThat(missing()).containsExactly(name);
			this.values.put(code, new ItemValue.Unmeasurable());
			assertThat(missing()).containsExactly(name);
			this.values.put(code, kept);
		});
	}

	@Test
	void withoutHdlThereIsNoCholesterolEither() {
		this.values.remove("3F070000002327101");
		assertThat(missing()).containsExactly(Missing.CHOLESTEROL, Missing.HDL);
	}

	@Test
	void pastIllnessStopsEverything() {
		this.values.clear();
		coded("9N716000000000011", "2003", "1");
		assertThat(assess()).isEqualTo(new Assessment.PastIllness());
		this.values.clear();
		coded("9N721000000000011", "2003", "1");
		assertThat(assess()).isEqualTo(new Assessment.PastIllness());
	}

	@Test
	void theAgeIsThatOfTheDayOfTheCheckup() {
		assertThat(this.ages.assess(report(Sex.MALE), EXAM.minusYears(75).plusDays(1))).isInstanceOf(Assessment.Given.class);
		assertThat(this.ages.assess(report(Sex.MALE), EXAM.minusYears(75))).isEqualTo(new Assessment.OutsideAges(75));
		assertThat(this.ages.assess(report(Sex.MALE), EXAM.minusYears(30).plusDays(1)))
			.isEqualTo(new Assessment.OutsideAges(29));
	}

	private Assessment.Given given() {
		return (Assessment.Given) assess();
	}

	private List<Missing> missing() {
		return ((Assessment.Incomplete) assess()).missing();
	}

	private Assessment assess() {
		return this.ages.assess(report(Sex.MALE), LocalDate.of(1978, 1, 1));
	}

	private Report report(Sex sex) {
		List<Entry> entries = new ArrayList<>();
		this.values.forEach((code, value) -> entries.add(Entry.of(code, value)));
		return new Report(new ReportId(1), EXAM, FiscalYear.of(EXAM), sex, new Institution("1310000001", "みほん健診センター"),
				Programme.SPECIFIC, entries);
	}

	private void number(String code, String number) {
		this.values.put(code, new ItemValue.Measured(new BigDecimal(number), "mg/dL"));
	}

	private void coded(String code, String list, String answer) {
		this.values.put(code, new ItemValue.Coded(answer, "1.2.392.200119.6." + list));
	}

}
