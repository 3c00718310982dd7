package jp.mykempo.demo.society.expenses;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import jp.mykempo.demo.society.MadeUpSociety;
import jp.mykempo.demo.society.SocietyFile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Six years of medical expenses: believable as a whole, consistent line by line, the same each time. */
class ExpenseFilesTest {

	private static final long SEED = 20220607;

	private static final MadeUpSociety SOCIETY = MadeUpSociety.of(3000, SEED, LocalDate.of(2026, 10, 22)).oneMonthLater();

	private static final ExpenseFiles FILES = new ExpenseFiles(SOCIETY, SEED, 530);

	private static final List<Treated> CLAIMS = FILES.claims();

	@Test
	void coversTheYearsThatAreShownAndNoMore() {
		assertThat(CLAIMS.size()).isBetween(20_000, 60_000);
		assertThat(CLAIMS.stream().map(Treated::month).min(YearMonth::compareTo)).contains(YearMonth.of(2021, 1));
		assertThat(CLAIMS.stream().map(Treated::month).max(YearMonth::compareTo)).contains(YearMonth.of(2026, 8));
		assertThat(CLAIMS).noneMatch(claim -> claim.month().atDay(10).isBefore(claim.person().nature().birthDate()));
	}

	@Test
	void equalArgumentsGiveEqualBytes() {
		List<SocietyFile> files = FILES.all();
		List<SocietyFile> same = new ExpenseFiles(SOCIETY, SEED, 530).all();
		assertThat(same).extracting(SocietyFile::name).isEqualTo(files.stream().map(SocietyFile::name).toList());
		for (int i = 0; i < files.size(); i += 3) {
			assertThat(text(same.get(i))).isEqualTo(text(files.get(i)));
		}
	}

	@Test
	void whoPaysSumsUp() {
		assertThat(CLAIMS).allSatisfy(claim -> {
			Money money = claim.money();
			assertThat(money.society() + money.publicFunds() + money.patient()).isEqualTo(money.total());
			assertThat(money.highCost() + money.additional()).isLessThanOrEqualTo(money.patient());
			assertThat(money.meals().standard()).isLessThanOrEqualTo(money.meals().total());
		});
		Set<String> numbers = new HashSet<>();
		assertThat(CLAIMS).allMatch(claim -> numbers.add(claim.search()));
	}

	@Test
	void everythingThatANoticeShowsOccurs() {
		assertThat(CLAIMS).anyMatch(claim -> claim.money().highCost() > 0)
			.anyMatch(claim -> claim.money().additional() > 0)
			.anyMatch(claim -> claim.care() == Care.JUDO_THERAPY && claim.place().name().isEmpty())
			.anyMatch(claim -> claim.money().publicFunds() > 0 && claim.money().patient() == 0);
		assertThat(FILES.all()).extracting(SocietyFile::name)
			.contains("iryohi_2021.csv", "iryohi_2026-08.csv", "RECEIPT_2026-08_1.UKE", "RECEIPT_2026-08_3.UKE",
					"RECEIPT_2026-07_4.UKE", "saishinsa_2026-08.csv", "kago_2026-08.csv");
	}

	@Test
	void adultsAndChildrenCostWhatTheyDoInJapan() {
		assertThat(aYear(claim -> age(claim) < 7)).as("small children").isBetween(90_000.0, 330_000.0);
		assertThat(aYear(claim -> age(claim) >= 20 && age(claim) < 40)).as("young adults").isBetween(50_000.0, 160_000.0);
		assertThat(aYear(claim -> age(claim) >= 40 && age(claim) < 60)).as("middle age").isBetween(90_000.0, 280_000.0);
		assertThat(aYear(claim -> age(claim) >= 60)).as("before and after retirement").isBetween(170_000.0, 480_000.0);
	}

	@Test
	void stayInHospitalOfANotablePersonIsTold() {
		assertThat(CLAIMS).anySatisfy(claim -> {
			assertThat(claim.person().kanaName()).isEqualTo("シミズ　アキラ");
			assertThat(claim.month()).isEqualTo(YearMonth.of(2026, 2));
			assertThat(claim.care()).isEqualTo(Care.MEDICAL_IN);
			assertThat(claim.money().highCost()).isEqualTo(123_840 - 81_558);
			assertThat(claim.money().meals().standard()).isEqualTo(19 * 510);
		});
	}

	/** Yen in a year for each of those who had any claim; the society's others cost nothing. */
	private static double aYear(Predicate<Treated> who) {
		List<Treated> claims = CLAIMS.stream().filter(claim -> claim.month().getYear() == 2025 && who.test(claim)).toList();
		long people = claims.stream().map(claim -> claim.person().key()).distinct().count();
		return claims.stream().mapToLong(claim -> claim.money().total()).sum() / (double) people;
	}

	private static int age(Treated claim) {
		return claim.person().ageOn(claim.month().atDay(1));
	}

	private static String text(SocietyFile file) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			file.content().write(out);
			return out.toString(file.name().endsWith("UKE") ? Charset.forName("windows-31j") : java.nio.charset.StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
