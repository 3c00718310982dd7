package jp.mykempo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import jp.mykempo.account.ReadyEnquiries;
import jp.mykempo.account.core.EnquiryState;
import jp.mykempo.account.desk.EnquiryDecision;
import jp.mykempo.demo.society.NotablePerson;
import jp.mykempo.demo.society.NotableState;
import jp.mykempo.demo.underway.Clerks;
import jp.mykempo.demo.underway.Underway;
import jp.mykempo.expenses.ReadyApplications;
import jp.mykempo.expenses.core.ApplicationMoves;
import jp.mykempo.expenses.desk.NoticePrinting;
import jp.mykempo.imports.Imports;
import jp.mykempo.journeys.Site;
import jp.mykempo.journeys.Visit;
import jp.mykempo.office.ReadyStaff;
import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import jp.mykempo.postcards.CardState;
import jp.mykempo.postcards.PastCards;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.postcards.ReadyPostcards;
import jp.mykempo.postcards.ReadyReturns;
import jp.mykempo.postcards.batch.SecretMaking;
import jp.mykempo.postcards.core.ReturnedMail;
import jp.mykempo.postcards.dispatch.Dispatch;
import jp.mykempo.postcards.keeping.Upkeep;
import jp.mykempo.postcards.printing.Printing;
import jp.mykempo.postcards.queue.BatchStart;
import jp.mykempo.storage.DataFolder;
import jp.mykempo.viewing.ReadyPasswords;
import jp.mykempo.viewing.core.Choices;
import jp.mykempo.viewing.core.Passwords;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo's society comes in through the imports, once, and its people are in the states that they are said to be. */
class DemoLoadingTest {

	private static final Site SITE = Site.running();

	@TempDir
	private static Path folder;

	private static List<NotablePerson> people;

	private static Clerks clerks;

	@BeforeAll
	static void load() {
		clerks = new Clerks(Clerk.with(SITE, Role.POSTCARDS).id(), Clerk.with(SITE, Role.POSTCARDS).id(),
				Clerk.with(SITE, Role.RECEPTION).id(), Clerk.with(SITE, Role.HEALTH_DATA).id());
		people = loading().load();
	}

	@Test
	void aRestartLoadsNothing() throws Exception {
		byte[] file = Files.readAllBytes(folder.resolve("demo-people.csv"));
		long runs = runs();
		assertThat(loading().load()).isEqualTo(people);
		assertThat(runs()).isEqualTo(runs);
		assertThat(Files.readAllBytes(folder.resolve("demo-people.csv"))).isEqualTo(file);
	}

	@Test
	void afterAKillTheFileThatMayBeInChangesNothing() throws Exception {
		long batches = count("postcards.batch where made_by = " + clerks.printer().value());
		Path progress = folder.resolve("demo-progress");
		String done = Files.readString(progress);
		long applied = count("imports.run where state = 'APPLIED'");
		Files.writeString(progress, repeatingTwo(done));
		assertThat(loading().load()).isEqualTo(people);
		assertThat(progress).hasContent(done);
		assertThat(count("imports.run where state = 'APPLIED'")).isEqualTo(applied);
		assertThat(count("postcards.batch where made_by = " + clerks.printer().value())).isEqualTo(batches);
	}

	@ParameterizedTest
	@MethodSource
	void everybodyIsWhereTheListSays(NotablePerson person) {
		Visit visit = SITE.visit()
			.open("/login")
			.fill("id", person.login().loginId())
			.fill("password", person.login().password())
			.press("ログイン");
		assertThat(visit.path()).isEqualTo(switch (person.state()) {
			case REGISTERED, DEPENDANT, VOLUNTARY_CONTINUER, PROTECTED, VIEWING_READY, VIEWING_ORDERED, NOT_OPTED_IN,
					ENQUIRY_OPEN -> "/home";
			case LEGACY_WITH_MAIL, LEGACY_WITHOUT_MAIL -> "/welcome/consent";
			case ABSENT -> "/welcome/back";
			case RENUMBERED, LOST_COVERAGE -> "/login";
			case UNREGISTERED -> throw new AssertionError("has no login");
		});
	}

	static Stream<NotablePerson> everybodyIsWhereTheListSays() {
		return people.stream().filter(person -> person.state() != NotableState.UNREGISTERED);
	}

	@ParameterizedTest
	@MethodSource
	void viewingPasswordsOpenTheGate(NotablePerson person) {
		Visit visit = SITE.visit()
			.open("/login?next=/checkups")
			.fill("id", person.login().loginId())
			.fill("password", person.login().password())
			.press("ログイン");
		assertThat(visit.path()).startsWith("/viewing/gate");
		assertThat(visit.fill("viewing", person.login().viewingPassword()).press("健診結果を開く").path()).isEqualTo("/checkups");
	}

	static Stream<NotablePerson> viewingPasswordsOpenTheGate() {
		List<NotablePerson> ready = people.stream()
			.filter(person -> !person.login().viewingPassword().isEmpty() && person.state() != NotableState.ABSENT)
			.toList();
		assertThat(ready).extracting(NotablePerson::state)
			.contains(NotableState.REGISTERED, NotableState.DEPENDANT, NotableState.VIEWING_READY);
		assertThat(people).filteredOn(person -> person.state() == NotableState.VIEWING_READY).isSubsetOf(ready);
		return ready.stream();
	}

	@Test
	void postcardsAreInEveryState() {
		for (CardState state : CardState.values()) {
			assertThat(count("postcards.card where state = '" + state + "' and account_id in (select id from account.account"
					+ " where origin = 'former-system')")).as(state.name()).isPositive();
		}
		assertThat(count("postcards.waiting(current_date) where state = 'ORDERED' and why_not = 'PROTECTED'")).isPositive();
		assertThat(count("postcards.waiting(current_date) where state = 'ORDERED' and why_not = 'HOLD'")).isPositive();
		assertThat(count("postcards.waiting(current_date) where state = 'ORDERED' and route = 'HOME'")).isPositive();
		assertThat(count("postcards.waiting(current_date) where state = 'ORDERED' and kind = 'LOGIN_NOTICE'")).isPositive();
		assertThat(count("postcards.batch where state = 'printed' and made_by = " + clerks.printer().value())).isEqualTo(1);
		assertThat(count("postcards.pull p join postcards.batch b on b.id = p.batch_id where p.ticked_at is null and made_by = "
				+ clerks.printer().value())).isEqualTo(1);
		assertThat(count("(select distinct reason from postcards.returned_mail where recorded_by = " + clerks.printer().value()
				+ ")")).isEqualTo(2);
		assertThat(count("postcards.card where state = 'POSTED' and posted_at < now() - interval '30 days'")).isPositive();
	}

	@Test
	void enquiriesAreInEveryState() {
		for (EnquiryState state : EnquiryState.values()) {
			assertThat(count("account.enquiry where state = '" + state.key() + "'")).as(state.name()).isPositive();
		}
		assertThat(count("account.ambiguous_match where settled_at is null")).isPositive();
	}

	@Test
	void everyCheckUpAndEveryClaimHasFoundItsPerson() {
		assertThat(count("checkups.report where institution_no like '99%' and person_id is not null")).isGreaterThan(200);
		assertThat(count("checkups.report where institution_no like '99%' and person_id is null")).isZero();
		assertThat(count("expenses.waiting where insurer_no = '06991236'")).isZero();
		assertThat(count("expenses.claim where standing = 'COUNTED' and person_id is not null")).isGreaterThan(1000);
	}

	@Test
	void viewingPeopleSeeWhatIsToldOfThem() {
		Visit akira = opened("akira.shimizu", "/expenses?year=" + YearMonth.now(SITE.bean(Clock.class)).minusMonths(3).getYear());
		assertThat(akira.text()).contains("42,282円").contains("清水 美咲");
		assertThat(akira.open("/health-age").text()).contains("みほん健康総研");
		assertThat(opened("misaki.shimizu", "/health-age").text()).contains("みほん健康総研");
		assertThat(opened("shigeru.kobayashi", "/health-age").text()).contains("脳卒中");
	}

	private static Visit opened(String loginId, String page) {
		NotablePerson.Login login = people.stream().map(NotablePerson::login).filter(known -> known.loginId().equals(loginId)).findFirst().orElseThrow();
		return SITE.visit()
			.open("/login?next=/checkups")
			.fill("id", loginId)
			.fill("password", login.password())
			.press("ログイン")
			.fill("viewing", login.viewingPassword())
			.press("健診結果を開く")
			.open(page);
	}

	@Test
	void applicationsForTheNoticeAreUnderWay() {
		for (String state : List.of("received", "printed", "posted", "declined")) {
			assertThat(count("expenses.application where state = '" + state + "' and received_at < now() - interval '1 day'")).as(state)
				.isPositive();
		}
		assertThat(count("expenses.application_print where printed_by = " + clerks.healthData().value())).isEqualTo(2);
	}

	/** This site runs without the profile. */
	@Test
	void nothingOfItIsThereWithoutTheProfile() {
		for (Class<?> demo : List.of(DemoLoading.class, ReadyPostcards.class, ReadyReturns.class, ReadyPasswords.class,
				ReadyEnquiries.class, ReadyApplications.class, ReadyStaff.class)) {
			assertThatThrownBy(() -> SITE.bean(demo)).isInstanceOf(NoSuchBeanDefinitionException.class);
		}
		assertThat(count("office.staff where login_id like 'staff-%'")).isZero();
		assertThat(SITE.visit().open("/demo/staff").path()).isEqualTo("/login?next=%2Fdemo%2Fstaff");
	}

	/** The last file and what is under way. */
	private static String repeatingTwo(String progress) {
		String[] words = progress.strip().split(" ");
		return words[0] + " " + (Integer.parseInt(words[1]) - 2);
	}

	private static long runs() {
		return count("imports.run");
	}

	private static long count(String rows) {
		return SITE.sql().sql("select count(*) from " + rows).query(Long.class).single();
	}

	private static DemoLoading loading() {
		DataFolder data = new DataFolder(folder);
		return new DemoLoading(new DemoArrivals(SITE.bean(Imports.class), data), new Notables(SITE.bean(JdbcClient.class)),
				underway(), data, SITE.bean(Clock.class), new DemoLoading.Size(3000, 12));
	}

	/** As the profile would make it. */
	private static Underway underway() {
		JdbcClient sql = SITE.bean(JdbcClient.class);
		TransactionTemplate transaction = SITE.bean(TransactionTemplate.class);
		ReadyPostcards cards = new ReadyPostcards(SITE.bean(BatchStart.class), SITE.bean(SecretMaking.class),
				SITE.bean(Printing.class), SITE.bean(Dispatch.class), new PastCards(sql, SITE.bean(Clock.class)), transaction);
		ReadyPasswords passwords = new ReadyPasswords(SITE.bean(Postcards.class), SITE.bean(Choices.class),
				SITE.bean(Passwords.class), sql);
		ReadyReturns returns = new ReadyReturns(SITE.bean(ReturnedMail.class), SITE.bean(Upkeep.class), sql);
		ReadyEnquiries enquiries = new ReadyEnquiries(SITE.bean(EnquiryDecision.class), sql);
		ReadyApplications applications = new ReadyApplications(SITE.bean(ApplicationMoves.class), SITE.bean(NoticePrinting.class), sql);
		return new Underway(new Underway.Desks(cards, returns, passwords, transaction), enquiries, applications, () -> clerks);
	}

}
