package jp.mykempo.account.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jp.mykempo.TestDatabase;
import jp.mykempo.access.AccessFixtures;
import jp.mykempo.account.FormerAccountsImported;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.Imports;
import jp.mykempo.imports.Mode;
import jp.mykempo.imports.RunReport;
import jp.mykempo.imports.RunState;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.people.Family;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/** Accounts of the former system come in wholly or not at all, each by the rules of L1 and R9 (O10, P2, I8). */
class AccountImporterTest {

	private static final String HEADER = "ログインID,記号,番号,枝番,カナ氏名,生年月日,メールアドレス,メール確認済,最終ログイン,Web閲覧希望,パスワードハッシュ\n";

	private static final String BCRYPT = "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";

	private static final TestDatabase database = TestDatabase.fresh();

	private static final JdbcClient sql = database.sql();

	private final List<Object> events = new ArrayList<>();

	private final MihonFamily mihon = MihonFamily.in(sql);

	private AccountImporter importer;

	private Imports imports;

	@TempDir
	private Path folder;

	@BeforeEach
	void start() {
		DataSource source = database.app();
		JdbcClient client = JdbcClient.create(source);
		this.importer = new AccountImporter(source, client, AccessFixtures.hashing(), this.events::add,
				Clock.system(PeopleTime.JAPAN));
		this.imports = new Imports(List.of(this.importer), client, new AuditTrail(client),
				new DataSourceTransactionManager(source));
	}

	@Test
	void anAccountComesInAsItWas() {
		Someone hanako = this.mihon.hanako();
		RunReport report = apply(line("Hanako@Old.example", hanako, "hanako@example.jp", "1", "2026-11-01 08:00:00", "1"));

		assertThat(report.state()).isEqualTo(RunState.APPLIED);
		assertThat(account(hanako)).containsEntry("login_id", "Hanako@Old.example")
			.containsEntry("login_key", "hanako@old.example")
			.containsEntry("origin", "former-system")
			.containsEntry("mail_state", "verified")
			.containsEntry("logs_in_by_mail", true)
			.containsEntry("address_due", false)
			.containsEntry("password_hash", BCRYPT)
			.containsEntry("consent_version", null);
		assertThat(sql.sql("""
				select count(*) from access.principal
				where name = (select 'm:' || id from account.account where person_id = ?)
				""").param(hanako.id().value()).query(Long.class).single()).isEqualTo(1);
		assertThat(this.events).containsExactly(new FormerAccountsImported(report.run()));
		assertThat(sql.sql("select web_viewing from account.shared_former_choice where import_run = ?")
			.param(report.run())
			.query(Boolean.class)
			.list()).containsExactly(true);
	}

	@Test
	void whoWasAwaySinceTheBoundaryMustConfirmTheAddress() {
		Someone hanako = this.mihon.hanako();
		Someone taro = this.mihon.taro();
		Someone sakura = this.mihon.sakura();
		apply(line("a.hanako", hanako, "a.hanako@example.jp", "1", "2022-06-06 23:59:59", "0")
				+ line("a.taro", taro, "a.taro@example.jp", "1", "2022-06-07 00:00:00", "0")
				+ line("a.sakura", sakura, "", "0", "2026-01-01 00:00:00", "0"));

		assertThat(account(hanako)).containsEntry("mail_state", "unverified")
			.containsEntry("address_due", true)
			.containsEntry("logs_in_by_mail", false);
		assertThat(account(taro)).containsEntry("mail_state", "verified").containsEntry("address_due", false);
		assertThat(account(sakura)).containsEntry("mail_state", null).containsEntry("address_due", true);
	}

	@Test
	void anUnverifiedAddressAndAnAccountNeverUsedAreDueToo() {
		apply(line("b.hanako", this.mihon.hanako(), "b.h@example.jp", "0", "2026-01-01 00:00:00", "0")
				+ line("b.taro", this.mihon.taro(), "b.t@example.jp", "1", "", "0"));

		assertThat(account(this.mihon.hanako())).containsEntry("address_due", true);
		assertThat(account(this.mihon.taro())).containsEntry("address_due", true).containsEntry("last_login_at", null);
	}

	@Test
	void ofACoupleWithOneAddressTheFirstLogsInWithIt() {
		RunReport report = apply(line("c.hanako", this.mihon.hanako(), "Couple@example.jp", "1", "2026-01-01", "0")
				+ line("c.taro", this.mihon.taro(), "couple@example.jp", "1", "2026/1/2 3:04", "0"));

		assertThat(report.state()).isEqualTo(RunState.APPLIED);
		assertThat(account(this.mihon.hanako())).containsEntry("logs_in_by_mail", true);
		assertThat(account(this.mihon.taro())).containsEntry("logs_in_by_mail", false)
			.containsEntry("mail_state", "verified");
	}

	@Test
	void anAddressThatOpensAnAccountAlreadyIsNotTaken() {
		MemberAccount taro = MemberAccount.of(sql, this.mihon.taro());
		apply(line("d.hanako", this.mihon.hanako(), taro.mail(), "1", "2026-01-01", "0"));

		assertThat(account(this.mihon.hanako())).containsEntry("logs_in_by_mail", false);
	}

	@Test
	void theReportAloneWritesNothing() {
		RunReport report = check(line("e.hanako", this.mihon.hanako(), "", "0", "", "1"));

		assertThat(report.state()).isEqualTo(RunState.CHECKED);
		assertThat(report.counts()).containsEntry("ADDED", 1L).containsEntry("ADDRESS_DUE", 1L);
		assertThat(exists(this.mihon.hanako())).isFalse();
		assertThat(this.events).isEmpty();
	}

	@Test
	void theSameFileAgainChangesNothing() {
		String lines = line("f.hanako", this.mihon.hanako(), "", "0", "", "1");
		apply(lines);

		assertThat(apply(lines).state()).isEqualTo(RunState.UNCHANGED);
		RunReport other = apply(lines + line("f.taro", this.mihon.taro(), "", "0", "", "1"));
		assertThat(other.counts()).containsEntry("KEPT", 1L).containsEntry("ADDED", 1L);
	}

	@Test
	void whoRegisteredMeanwhileKeepsTheirAccount() {
		MemberAccount hanako = MemberAccount.of(sql, this.mihon.hanako());

		RunReport report = apply(line("g.hanako", this.mihon.hanako(), "", "0", "", "1"));

		assertThat(report.counts()).containsEntry("KEPT", 1L).containsEntry("ADDED", 0L);
		assertThat(account(this.mihon.hanako())).containsEntry("login_id", hanako.loginId());
	}

	@Test
	void anIdThatSomebodyElseHasIsToldByLine() {
		MemberAccount taro = MemberAccount.of(sql, this.mihon.taro());

		RunReport report = apply(line(taro.loginId().toUpperCase(), this.mihon.hanako(), "", "0", "", "1"));

		assertThat(report.counts()).containsEntry("TAKEN", 1L);
		assertThat(reasons(report)).containsExactly("2 account.intake.taken");
		assertThat(exists(this.mihon.hanako())).isFalse();
	}

	@Test
	void whoIsNotCoveredTodayIsPassedOver() {
		Family family = Family.in(sql);
		Someone leaver = family.insured("見本　次郎", "ミホン　ジロウ", "1980-01-01");
		family.loses(leaver, LocalDate.of(2026, 4, 1), "LEFT_EMPLOYMENT");

		RunReport report = apply(line("h.jiro", leaver, "", "0", "", "1")
				+ line("h.hanako", this.mihon.hanako(), "", "0", "", "1").replace("ミホン", "ミボン"));

		assertThat(report.counts()).containsEntry("UNMATCHED", 2L).containsEntry("ADDED", 0L);
		assertThat(reasons(report)).containsExactly("2 account.intake.unmatched", "3 account.intake.unmatched");
	}

	@Test
	void widthHyphensAndHalfKanaDoNotMatter() {
		Someone hanako = this.mihon.hanako();
		apply(line("i.hanako", hanako, "", "0", "", "1").replace("ミホン　ハナコ", "ﾐﾎﾝ ﾊﾅｺ").replace("1978-05-06", "昭和53年5月6日")
			.replace("," + hanako.number().symbol() + ",", ",１０１,"));

		assertThat(exists(hanako)).isTrue();
	}

	@Test
	void oneErrorKeepsTheFileOut() {
		RunReport report = apply(line("j.hanako", this.mihon.hanako(), "", "0", "", "1")
				+ line("j.taro", this.mihon.taro(), "", "0", "", "yes"));

		assertThat(report.state()).isEqualTo(RunState.REFUSED);
		assertThat(reasons(report)).containsExactly("3 account.intake.flag");
		assertThat(exists(this.mihon.hanako())).isFalse();
	}

	@Test
	void hashesThatCostTooMuchOrAreUnknownAreRefusedByLine() {
		String lines = line("k.1", this.mihon.hanako(), "", "0", "", "1").replace("$2a$10$", "$2a$14$")
				+ line("k.2", this.mihon.taro(), "", "0", "", "1").replace(BCRYPT, "5f4dcc3b5aa765d61d8327deb882cf99");

		assertThat(reasons(apply(lines))).containsExactly("2 access.hash.too-costly", "3 access.hash.unknown");
	}

	@Test
	void oneIdOrOnePersonTwiceIsRefused() {
		RunReport ids = apply(line("l.same", this.mihon.hanako(), "", "0", "", "1")
				+ line("Ｌ.SAME", this.mihon.taro(), "", "0", "", "1"));
		RunReport persons = apply(line("l.one", this.mihon.hanako(), "", "0", "", "1")
				+ line("l.two", this.mihon.hanako(), "", "0", "", "1"));

		assertThat(reasons(ids)).containsExactly("3 account.intake.twice.id");
		assertThat(reasons(persons)).containsExactly("3 account.intake.twice.person");
	}

	@Test
	void everyMistakeIsToldAtItsPlace() {
		assertThat(reasons(apply(line("m.hanako", this.mihon.hanako(), "hanako", "0", "", "1"))))
			.containsExactly("2 kernel.mail.noAt");
		assertThat(reasons(apply(line("", this.mihon.hanako(), "", "0", "", "1")))).containsExactly("2 account.intake.missing");
		assertThat(reasons(apply(line("m.h\tn", this.mihon.hanako(), "", "0", "", "1")))).containsExactly("2 imports.text.control");
		assertThat(reasons(apply(line("m.hn", this.mihon.hanako(), "", "0", "2022-02-30 00:00:00", "1")))).containsExactly("2 account.intake.time");
		assertThat(reasons(apply("m.hn,101\n"))).containsExactly("2 imports.line.columns");
		assertThat(reasons(apply(""))).containsExactly("1 account.intake.noLines");
	}

	@Test
	void aFileOfMs932ComesInToo() {
		Path file = write(HEADER + line("n.hanako", this.mihon.hanako(), "", "0", "", "1"), Charset.forName("windows-31j"));

		assertThat(this.imports.run(this.importer, Arrival.toApply(file, Mode.FULL)).state()).isEqualTo(RunState.APPLIED);
	}

	@Test
	void aFileThatIsCutOffStaysOut() {
		String whole = line("o.hanako", this.mihon.hanako(), "", "0", "", "1");

		assertThat(apply(whole + whole.substring(0, 20)).state()).isEqualTo(RunState.REFUSED);
		assertThat(exists(this.mihon.hanako())).isFalse();
	}

	@Test
	void aPasswordHashWithCommasStandsInQuotes() {
		String argon2 = AccessFixtures.hashing().hash("さくら咲く 四月の朝に");
		apply(line("p.hanako", this.mihon.hanako(), "", "0", "", "1").replace(BCRYPT, '"' + argon2 + '"'));

		assertThat(account(this.mihon.hanako())).containsEntry("password_hash", argon2);
	}

	private RunReport apply(String lines) {
		return this.imports.run(this.importer, Arrival.toApply(write(HEADER + lines, StandardCharsets.UTF_8), Mode.FULL));
	}

	private RunReport check(String lines) {
		return this.imports.run(this.importer, Arrival.toCheck(write(HEADER + lines, StandardCharsets.UTF_8), Mode.FULL));
	}

	private Path write(String text, Charset charset) {
		try {
			Path file = this.folder.resolve("accounts.csv");
			Files.write(file, text.getBytes(charset));
			return file;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String line(String id, Someone person, String mail, String verified, String lastLogin, String viewing) {
		return String.join(",", id, person.number().symbol(), person.number().number(), person.branch(),
				person.names().kana(), person.birthDate().toString(), mail, verified, lastLogin, viewing, BCRYPT) + "\n";
	}

	private static Map<String, Object> account(Someone person) {
		return sql.sql("select * from account.account where person_id = ?").param(person.id().value()).query().singleRow();
	}

	private static boolean exists(Someone person) {
		return sql.sql("select exists (select from account.account where person_id = ?)")
			.param(person.id().value())
			.query(Boolean.class)
			.single();
	}

	private static List<String> reasons(RunReport report) {
		return report.found().first().stream().map(finding -> finding.line() + " " + finding.reason()).toList();
	}

}
