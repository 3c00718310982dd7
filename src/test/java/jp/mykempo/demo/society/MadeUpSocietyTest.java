package jp.mykempo.demo.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The made-up society is the same each time, consistent, and holds every kind of person the system has to serve. */
@Execution(ExecutionMode.CONCURRENT)
class MadeUpSocietyTest {

	private static final LocalDate DAY = LocalDate.of(2026, 10, 22);

	private static final MadeUpSociety SOCIETY = MadeUpSociety.of(3000, 20220607, DAY);

	private static final List<Map<String, String>> LINES = read(coverage(SOCIETY));

	private static final List<Map<String, String>> LATER = read(coverage(SOCIETY.oneMonthLater()));

	@Test
	void equalArgumentsGiveEqualBytes() {
		MadeUpSociety same = MadeUpSociety.of(3000, 20220607, DAY);
		assertThat(coverage(same)).isEqualTo(coverage(SOCIETY));
		assertThat(coverage(same.oneMonthLater())).isEqualTo(coverage(SOCIETY.oneMonthLater()));
		assertThat(accounts(same)).isEqualTo(accounts(SOCIETY));
		assertThat(coverage(MadeUpSociety.of(3000, 1, DAY))).isNotEqualTo(coverage(SOCIETY));
	}

	@Test
	void aFileBeginsTheSameWhateverItsSize() {
		String small = coverage(MadeUpSociety.of(100, 20220607, DAY));
		assertThat(coverage(SOCIETY)).startsWith(small.substring(0, small.length() / 2));
	}

	@Test
	void hasAsManyPersonsAndEmployersAsAskedFor() {
		List<Household> households = new ArrayList<>();
		SOCIETY.forEachHousehold(households::add);
		assertThat(households.stream().mapToInt(household -> household.family().size()).sum()).isEqualTo(3000);
		assertThat(values("事業所コード")).hasSize(41).contains("");
		assertThat(LINES).hasSizeBetween(3000, 3500);
	}

	@Test
	void noSymbolNumberAndBranchIsGivenTwice() {
		for (List<Map<String, String>> file : List.of(LINES, LATER)) {
			Set<List<String>> keys = new HashSet<>();
			assertThat(file).allMatch(line -> keys.add(List.of(line.get("記号"), line.get("番号"), line.get("枝番"))));
		}
	}

	@Test
	void aFormerNumberIsALineOfItsOwn() {
		Map<List<String>, Map<String, String>> byKey = LATER.stream()
			.collect(Collectors.toMap(line -> List.of(line.get("記号"), line.get("番号"), line.get("枝番")), line -> line));
		List<Map<String, String>> renumbered = LATER.stream().filter(line -> !line.get("旧番号").isEmpty()).toList();
		assertThat(renumbered).hasSizeGreaterThan(100).allSatisfy(line -> {
			Map<String, String> former = byKey.get(List.of(line.get("旧記号"), line.get("旧番号"), line.get("旧枝番")));
			assertThat(former.get("生年月日")).isEqualTo(line.get("生年月日"));
			assertThat(former.get("資格喪失年月日")).isNotEmpty().isLessThanOrEqualTo(line.get("資格取得年月日"));
		});
	}

	@Test
	void everyReasonAndCategoryOccurs() {
		assertThat(values("取得事由")).hasSize(Acquisition.values().length);
		assertThat(values("喪失事由", LATER)).contains(Arrays.stream(Loss.values())
			.filter(loss -> loss != Loss.VOLUNTARY_ENDED)
			.map(loss -> loss.written)
			.toArray(String[]::new));
		assertThat(values("加入者区分")).containsExactlyInAnyOrder("1", "2", "3");
		assertThat(values("閲覧制限フラグ")).containsExactlyInAnyOrder("0", "1");
		assertThat(values("負担割合")).containsExactlyInAnyOrder("2", "3");
		assertThat(LINES).anyMatch(line -> line.get("資格喪失年月日").compareTo(DAY.toString()) > 0)
			.anyMatch(line -> line.get("氏名漢字").contains("髙"))
			.anyMatch(line -> line.get("氏名漢字").contains("﨑"))
			.anyMatch(line -> line.get("氏名漢字").contains("①"));
	}

	@Test
	void voluntaryContinuersAndPensionersHaveNoEmployer() {
		assertThat(LINES).allSatisfy(line -> {
			assertThat(line.get("事業所コード").isEmpty()).isEqualTo(!line.get("加入者区分").equals("1"));
			assertThat(line.get("事業所住所").isEmpty()).isEqualTo(line.get("事業所コード").isEmpty());
			assertThat(line.get("任継満了予定日").isEmpty()).isEqualTo(!line.get("加入者区分").equals("2"));
		});
		assertThat(LINES).filteredOn(line -> line.get("加入者区分").equals("2"))
			.allMatch(line -> line.get("任継満了予定日").compareTo(DAY.toString()) > 0);
	}

	@Test
	void familiesHoldTogether() {
		Collection<List<Map<String, String>>> families = LATER.stream()
			.collect(Collectors.groupingBy(line -> line.get("記号") + "-" + line.get("番号")))
			.values();
		assertThat(families).allSatisfy(family -> {
			assertThat(family).filteredOn(line -> line.get("本人家族区分").equals("1")).hasSize(1);
			Map<String, String> insured = family.getFirst();
			assertThat(insured.get("続柄")).isEqualTo("本人");
			assertThat(family).extracting(line -> line.get("枝番")).doesNotHaveDuplicates();
			assertThat(family).allSatisfy(line -> {
				assertThat(line.get("資格取得年月日")).isGreaterThanOrEqualTo(insured.get("資格取得年月日"))
					.isGreaterThanOrEqualTo(line.get("生年月日"));
				assertThat(until(line)).isGreaterThan(line.get("資格取得年月日")).isLessThanOrEqualTo(until(insured));
			});
		});
	}

	@Test
	void agesAreThoseOfFamilies() {
		SOCIETY.forEachHousehold(household -> household.family().stream().skip(1).forEach(member -> {
			LocalDate parent = household.insured().person().birthDate();
			LocalDate birth = member.person().birthDate();
			switch (member.relationship()) {
				case SON, DAUGHTER -> assertThat(birth).isAfter(parent.plusYears(20));
				case FATHER, MOTHER -> assertThat(birth).isBefore(parent.minusYears(20));
				case HUSBAND, WIFE -> assertThat(member.person().ageOn(DAY)).isBetween(20, 75);
				case SELF -> throw new AssertionError("two insured persons");
			}
		}));
	}

	@Test
	void datesAreWithoutMistake() {
		assertThat(LATER).allSatisfy(line -> {
			LocalDate birth = LocalDate.parse(line.get("生年月日"));
			assertThat(birth).isAfter(LocalDate.of(1940, 1, 1)).isBefore(DAY.plusMonths(1));
			assertThat(LocalDate.parse(line.get("資格取得年月日"))).isBeforeOrEqualTo(DAY.plusMonths(1));
			if (line.get("資格喪失年月日").isEmpty()) {
				assertThat(birth).isAfter(DAY.minusYears(75));
			}
		});
	}

	@Test
	void aMonthLaterAboutTwoInAHundredLinesAreOthers() {
		MadeUpSociety society = MadeUpSociety.of(30_000, 5, DAY);
		Set<String> before = coverage(society).lines().collect(Collectors.toSet());
		List<String> after = coverage(society.oneMonthLater()).lines().toList();
		long changed = after.stream().filter(line -> !before.contains(line)).count();
		assertThat(changed * 1000 / after.size()).isBetween(15L, 25L);
	}

	@Test
	void everyCharacterButTheSocietysOwnCanBeWrittenInMs932() {
		CharsetEncoder encoder = Charset.forName("windows-31j").newEncoder();
		assertThat(coverage(SOCIETY).codePoints().filter(c -> !encoder.canEncode(Character.toString(c))).toArray())
			.isEmpty();
	}

	@Test
	void everyStateHasSomebody() {
		List<NotablePerson> people = SOCIETY.people();
		assertThat(people).extracting(NotablePerson::state).contains(NotableState.values());
		assertThat(people).extracting(person -> person.login().loginId()).filteredOn(id -> !id.isEmpty()).doesNotHaveDuplicates();
		assertThat(people).allSatisfy(person -> {
			var identity = person.identity();
			assertThat(LATER).anyMatch(line -> line.get("記号").equals(identity.symbol())
					&& line.get("番号").equals(identity.number()) && line.get("枝番").equals(identity.branch())
					&& line.get("氏名カナ").equals(identity.kanaName())
					&& line.get("生年月日").equals(identity.birthDate().toString()));
		});
	}

	@Test
	void theFormerAccountsAreOfEveryKind() {
		List<Map<String, String>> accounts = read(accounts(SOCIETY));
		assertThat(accounts).extracting(a -> a.get("ログインID").toLowerCase()).doesNotHaveDuplicates();
		assertThat(accounts).anyMatch(a -> a.get("ログインID").contains("@"))
			.anyMatch(a -> a.get("メールアドレス").isEmpty())
			.anyMatch(a -> a.get("メールアドレス").contains(".."))
			.anyMatch(a -> !a.get("メールアドレス").isEmpty() && a.get("メール確認済").equals("0"))
			.anyMatch(a -> a.get("最終ログイン").isEmpty())
			.anyMatch(a -> a.get("最終ログイン").equals("2022-06-06 23:59:59"));
		assertThat(accounts).extracting(a -> a.get("パスワードハッシュ").substring(0, 4)).contains("$2b$", "$pbk", "$arg");
		List<String> addresses = accounts.stream().map(a -> a.get("メールアドレス")).filter(m -> !m.isEmpty()).toList();
		assertThat(new HashSet<>(addresses)).hasSizeLessThan(addresses.size() - 10);
	}

	@Test
	void refusesWhatMakesNoSense() {
		assertThatThrownBy(() -> MadeUpSociety.of(0, 1, DAY)).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> MadeUpSociety.of(10, 1, LocalDate.of(2020, 1, 1))).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> SOCIETY.oneMonthLater().oneMonthLater()).isInstanceOf(IllegalStateException.class);
	}

	private static String until(Map<String, String> line) {
		return line.get("資格喪失年月日").isEmpty() ? "9999" : line.get("資格喪失年月日");
	}

	private static Set<String> values(String column) {
		return values(column, LINES);
	}

	private static Set<String> values(String column, List<Map<String, String>> lines) {
		return lines.stream().map(line -> line.get(column)).collect(Collectors.toSet());
	}

	private static String coverage(MadeUpSociety society) {
		var out = new ByteArrayOutputStream();
		society.writeCoverage(out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static String accounts(MadeUpSociety society) {
		var out = new StringWriter();
		society.writeLegacyAccounts(out);
		return out.toString();
	}

	/** The generator quotes nothing it need not; these files hold no separator within a cell. */
	private static List<Map<String, String>> read(String csv) {
		List<String> lines = csv.lines().toList();
		String[] header = lines.getFirst().split(",", -1);
		return lines.stream().skip(1).map(line -> row(header, line)).toList();
	}

	private static Map<String, String> row(String[] header, String line) {
		boolean hash = line.contains("$");
		String[] cells = line.split(",", hash ? header.length : -1);
		Map<String, String> row = new LinkedHashMap<>();
		for (int i = 0; i < header.length; i++) {
			row.put(header[i], cells[i].replace("\"", ""));
		}
		return row;
	}

}
