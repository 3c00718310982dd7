package jp.mykempo.demo.society.checkups;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jp.mykempo.demo.society.MadeUpSociety;
import jp.mykempo.demo.society.SocietyFile;
import jp.mykempo.demo.society.cda.CheckupDocument;
import jp.mykempo.demo.society.cda.Observed;
import jp.mykempo.demo.society.cda.Observed.Result;
import jp.mykempo.demo.society.cda.Observed.Value;
import jp.mykempo.demo.society.cda.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Ten years of check-ups: believable as a whole, valid file by file, the same each time. */
@Execution(ExecutionMode.CONCURRENT)
class CheckupFilesTest {

	private static final long SEED = 20220607;

	private static final MadeUpSociety SOCIETY = MadeUpSociety.of(3000, SEED, LocalDate.of(2026, 10, 22)).oneMonthLater();

	private static final CheckupFiles FILES = new CheckupFiles(SOCIETY, SEED, 530, Map.of());

	private static final List<Visit> VISITS = FILES.visits();

	private static final List<SocietyFile> ALL = FILES.all();

	@Test
	void isOfTheSizeThatTheDemoWants() {
		assertThat(VISITS.size()).isBetween(2800, 5500);
		assertThat(VISITS.stream().map(visit -> visit.person().key()).distinct().count()).isBetween(500L, 900L);
		assertThat(ALL).hasSizeBetween(50, 70);
		assertThat(VISITS.stream().collect(Collectors.groupingBy(Visit::year))).hasSize(10);
	}

	@Test
	void equalArgumentsGiveEqualBytes() throws Exception {
		List<SocietyFile> same = new CheckupFiles(SOCIETY, SEED, 530, Map.of()).all();
		for (int i = 0; i < ALL.size(); i += 9) {
			assertThat(bytes(same.get(i))).isEqualTo(bytes(ALL.get(i)));
		}
	}

	@Test
	void everyDocumentOfSomeDeliveriesIsValid() throws Exception {
		for (SocietyFile file : ALL.stream().filter(file -> file.name().endsWith(".zip")).toList()) {
			Map<String, String> texts = unpacked(file);
			String index = texts.values().iterator().next();
			if (index.contains("mhlw.go.jp")) {
				Schemas.check(Schemas.INDEX, index);
			}
			texts.values().stream().skip(1).limit(6).forEach(text -> Schemas.check(Schemas.RESULT, text));
		}
	}

	@Test
	void everyItemUnitAndAnswerIsOnTheListsOfItsYear() throws Exception {
		Map<String, NamedCsvRecord> items = rows("items").collect(Collectors.toMap(row -> row.getField("code"), row -> row));
		Map<String, NamedCsvRecord> choices = rows("choices")
			.collect(Collectors.toMap(row -> row.getField("oid") + '/' + row.getField("code") + '/' + row.getField("valid_from"), row -> row));
		for (Visit visit : VISITS) {
			results(Reports.of(visit, visit.day())).forEach(result -> {
				assertThat(items).containsKey(result.code());
				switch (result.value()) {
					case Value.Quantity(var number, var unit) ->
						assertThat(unit).isEqualToIgnoringCase(items.get(result.code()).getField("unit"));
					case Value.Choice(var code, var system) -> assertThat(answered(choices, system, code, visit.day())).as(result.code() + " " + code + " " + visit.day()).isTrue();
					case Value.Step(var code, var system) -> assertThat(answered(choices, system, code, visit.day())).as(result.code() + " " + code + " " + visit.day()).isTrue();
					case Value other -> {
					}
				}
			});
		}
	}

	private static boolean answered(Map<String, NamedCsvRecord> choices, String system, String code, LocalDate day) {
		return choices.values()
			.stream()
			.filter(row -> row.getField("code").equals(code) && row.getField("oid").equals(system))
			.anyMatch(row -> !day.isBefore(LocalDate.parse(row.getField("valid_from")))
					&& (row.getField("valid_until").isEmpty() || day.isBefore(LocalDate.parse(row.getField("valid_until")))));
	}

	private static Stream<Result> results(CheckupDocument document) {
		return Stream.concat(document.results().stream(), document.further().stream()).flatMap(observed -> switch (observed) {
			case Result result -> Stream.of(result);
			case Observed.Group group -> Stream.concat(group.results().stream(), group.reasons().stream());
		});
	}

	private static Stream<NamedCsvRecord> rows(String list) {
		var stream = CheckupFilesTest.class.getResourceAsStream("/checkups/" + list + ".csv");
		return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8)).stream();
	}

	@Test
	void bothPhasesAndBothEndsOfItArePresent() {
		assertThat(ALL).extracting(SocietyFile::name).filteredOn(name -> name.endsWith(".csv")).hasSize(5);
		holds("_20240325", List.of("tokuteikenshin.jp/checkup/2007", "6.2005\""), List.of("6.24040", "6.24060"));
		holds("_20260325", List.of("0000161103.html", "6.24040", "6.24060"), List.of("6.2005\""));
		holds("9911200025_06991236_20260325", List.of("3F015129902327201", "3D010129901926101"), List.of());
		holds("_20260325", List.of("typeCode=\"RSON\"", "negationInd=\"true\"", "<interpretationCode code=\"H\"/>", "6.211\"",
				"xsi:type=\"CO\" nullFlavor=\"NI\""), List.of());
		holds("_20180325", List.of(), List.of("6.211\""));
		assertThat(ALL.getLast().name()).endsWith("3_1.zip");
		holds(ALL.getLast().name(), List.of("<code code=\"19\""), List.of());
	}

	@Test
	void documentsAreAsLongAsRealOnes() throws Exception {
		IntSummaryStatistics verbose = unpacked(ALL.get(0)).values().stream().skip(1).mapToInt(String::length).summaryStatistics();
		assertThat(verbose.getAverage()).isBetween(18_000.0, 45_000.0);
	}

	@Test
	void figuresLieWhereThoseOfAdultsInJapanLie() {
		near("BMI of men 40-59", men(40, 59), visit -> visit.figures().body().bmi(), 24.3, 0.7);
		near("BMI of women 40-64", women(40, 64), visit -> visit.figures().body().bmi(), 22.4, 0.9);
		near("height of men", men(40, 49), visit -> visit.figures().body().height(), 171.3, 1.2);
		near("systolic of men 50-59", men(50, 59), visit -> visit.figures().pressure().systolic(), 126.5, 4);
		near("diastolic of men 50-59", men(50, 59), visit -> visit.figures().pressure().diastolic(), 80.5, 3);
		near("systolic of women 40-49", women(40, 49), visit -> visit.figures().pressure().systolic(), 117, 5);
		near("LDL of men 40-59", men(40, 59), visit -> visit.figures().lipids().ldl(), 123, 6);
		near("HDL of men 40-59", men(40, 59), visit -> visit.figures().lipids().hdl(), 57.5, 4);
		near("HDL of women 40-64", women(40, 64), visit -> visit.figures().lipids().hdl(), 71, 4.5);
		near("HbA1c of men 50-64", men(50, 64), visit -> visit.figures().sugar().hba1c(), 5.75, 0.2);
		near("eGFR of men 50-59", men(50, 59), Visit::egfr, 76, 5);
		near("Hb of women 40-49", women(40, 49), visit -> visit.figures().blood().hemoglobin(), 12.7, 0.5);
		near("Hb of men 40-49", men(40, 49), visit -> visit.figures().blood().hemoglobin(), 15.2, 0.4);
		near("smokers among men 40-59", men(40, 59), visit -> visit.figures().life().smoking() == 1 ? 1 : 0, 0.32, 0.1);
		near("men 40-74 who meet the criteria", men(40, 74), visit -> metabolic(visit) == 1 ? 1 : 0, 0.24, 0.08);
		near("women 40-74 who meet the criteria", women(40, 74), visit -> metabolic(visit) == 1 ? 1 : 0, 0.07, 0.05);
		near("men 40-74 to be guided intensively", men(40, 74), visit -> level(visit) == 1 ? 1 : 0, 0.17, 0.08);
		near("men 60-74 treated for pressure", men(60, 74), visit -> visit.figures().life().treatment().pressure() ? 1 : 0, 0.33, 0.15);
	}

	/** National health survey of 2019 and the check-ups of 2021 that the ministry publishes, rounded. */
	@Test
	void treatmentAndHabitsAreThoseOfAdultsInJapanToo() {
		near("LDL of men 50-64", men(50, 64), visit -> visit.figures().lipids().ldl(), 122, 6);
		near("LDL of women 50-64", women(50, 64), visit -> visit.figures().lipids().ldl(), 129, 7);
		near("women 50-64 treated for lipids", women(50, 64), visit -> visit.figures().life().treatment().lipids() ? 1 : 0, 0.2, 0.09);
		near("men 50-69 with an HbA1c of diabetes", men(50, 69), visit -> visit.figures().sugar().hba1c() >= 6.5 ? 1 : 0, 0.1, 0.05);
		near("men 50-69 treated for it", men(50, 69), visit -> visit.figures().life().treatment().glucose() ? 1 : 0, 0.07, 0.045);
		near("men 40-64 who drink every day", men(40, 64), visit -> visit.figures().life().drinking() == 1 ? 1 : 0, 0.25, 0.08);
		near("women 40-64 who drink every day", women(40, 64), visit -> visit.figures().life().drinking() == 1 ? 1 : 0, 0.08, 0.05);
		near("sugar in the urine of men 50-69", men(50, 69), visit -> visit.figures().sugar().urineGlucose() >= 3 ? 1 : 0, 0.035, 0.025);
	}

	@Test
	void aPersonStaysAPerson() {
		Map<Long, List<Visit>> courses = VISITS.stream().collect(Collectors.groupingBy(visit -> visit.person().key()));
		double[] steps = courses.values().stream().flatMapToDouble(visits -> {
			List<Double> found = new ArrayList<>();
			for (int i = 1; i < visits.size(); i++) {
				found.add(Math.abs(visits.get(i).figures().body().weight() - visits.get(i - 1).figures().body().weight()));
			}
			return found.stream().mapToDouble(Double::doubleValue);
		}).toArray();
		assertThat(java.util.Arrays.stream(steps).average().orElseThrow()).isBetween(0.6, 2.2);
		assertThat(courses.values()).anySatisfy(visits -> assertThat(visits).hasSize(10))
			.anySatisfy(visits -> assertThat(visits.stream().map(Visit::practice).distinct()).hasSizeGreaterThan(2));
	}

	@Test
	void notablePeopleHaveTheirStories() {
		assertThat(of("シミズ　アキラ")).extracting(Visit::year).doesNotContain(2020).hasSize(9).contains(2026);
		assertThat(of("シミズ　アキラ")).extracting(visit -> visit.figures().lipids().ldl()).startsWith(118).endsWith(156);
		assertThat(of("シミズ　ミサキ")).extracting(visit -> visit.figures().body().weight()).startsWith(68.4).endsWith(59.6);
		assertThat(of("コバヤシ　シゲル").getLast().figures().life().history().stroke()).isTrue();
		assertThat(of("モリ　ナオト")).hasSize(6).allMatch(visit -> visit.age() < 40);
		assertThat(of("ヤマサキ　ユウコ")).isNotEmpty();
	}

	private static List<Visit> of(String kana) {
		return VISITS.stream().filter(visit -> visit.person().kanaName().equals(kana)).toList();
	}

	private static int metabolic(Visit visit) {
		return Screening.of(visit.figures(), visit.male(), visit.age(), visit.fasting()).metabolic();
	}

	private static int level(Visit visit) {
		return Screening.of(visit.figures(), visit.male(), visit.age(), visit.fasting()).level();
	}

	private static Predicate<Visit> men(int from, int to) {
		return visit -> visit.male() && visit.age() >= from && visit.age() <= to;
	}

	private static Predicate<Visit> women(int from, int to) {
		return visit -> !visit.male() && visit.age() >= from && visit.age() <= to;
	}

	private static void near(String what, Predicate<Visit> who, ToDoubleFunction<Visit> figure, double mean, double apart) {
		assertThat(VISITS.stream().filter(who).mapToDouble(figure).average().orElseThrow()).as(what).isCloseTo(mean, within(apart));
	}

	private static void holds(String files, List<String> present, List<String> absent) {
		String text = text(files);
		assertThat(present).as(files).allMatch(text::contains);
		assertThat(absent).as(files).noneMatch(text::contains);
	}

	private static String text(String name) {
		return ALL.stream()
			.filter(file -> file.name().contains(name) && file.name().endsWith(".zip"))
			.flatMap(file -> unpacked(file).values().stream())
			.collect(Collectors.joining());
	}

	private static byte[] bytes(SocietyFile file) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			file.content().write(out);
			return out.toByteArray();
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static Map<String, String> unpacked(SocietyFile file) {
		Map<String, String> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(file)))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return files;
	}

}
