package jp.mykempo.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jp.mykempo.imports.desk.ReadingRoom;
import jp.mykempo.membership.intake.CoverageFile;
import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** The society's files by way of the desk: handed in, checked, looked through, applied, by two where much ends (O2, T1, T4). */
class ImportDeskJourneyTest {

	private static final String SEND = "ファイルを送って確かめる";

	private static final String LOOKED = "looked";

	private static final AtomicInteger numbers = new AtomicInteger(700_000 + (int) (System.nanoTime() % 90_000));

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final Clerk clerk = Clerk.with(this.site, Role.IMPORTS);

	private final Visit desk = this.clerk.logIn(this.site);

	@TempDir
	private Path folder;

	@Test
	void aFileIsCheckedLookedThroughAndApplied() {
		String number = number();
		send("shikaku.csv", coverage().line("番号", number));
		assertThat(this.desk.path()).matches("/office/imports/\\d+");
		assertThat(this.desk.text()).contains("確認の順番を待っています");
		assertThat(this.desk.all("body").attr("data-again")).isEqualTo("3");

		read();

		assertThat(this.desk.text()).contains("反映待ち", "追加: 1件", "1001-" + number + "-00", "見本　花子", "1人で反映できます");
		assertThat(covered(number)).as("nothing yet").isZero();
		this.desk.follow("反映の確認へ").press("反映する");
		assertThat(this.desk.status()).as("looked first").isEqualTo(422);
		this.desk.fill(LOOKED, "1").press("反映する");
		assertThat(this.desk.text()).contains("反映の順番を待っています");
		read();
		assertThat(this.desk.text()).contains("反映しました", this.clerk.name()).doesNotContain("見本　花子");
		assertThat(covered(number)).isEqualTo(1);
		assertThat(this.sql.sql("select act from audit.entry where actor = ? order by id").param(this.clerk.principal())
			.query(String.class).list()).contains("import-file-received", "list-seen", "import-ordered", "file-imported");
		assertThat(leftovers()).isZero();
		assertThat(this.desk.open("/office/imports").text()).contains("shikaku.csv", "反映済み");
	}

	@Test
	void errorsAreToldByLineAndColumnAndAsAFile() {
		send("bad.csv", coverage().line("番号", number(), "生年月日", "1978-04-31"));
		read();
		assertThat(this.desk.text()).contains("反映できません", "誤り 1件", "生年月日", "暦にない日付です")
			.doesNotContain("反映の確認へ", "誤りの行を除いて確かめ直す");
		String file = this.desk.path();
		this.desk.follow("誤りと注意をCSVで");
		assertThat(new String(this.desk.file(), StandardCharsets.UTF_8)).contains("誤り,2,", "生年月日", "暦にない日付です");
		assertThat(this.desk.open(file).follow("誤りと注意をすべて見る").text()).contains("bad.csv", "暦にない日付です");
		this.desk.open(file).press("取りやめる");
		assertThat(this.desk.text()).contains("取りやめました");
		assertThat(this.desk.open(file + "/application").text()).contains("取りやめました");
	}

	@Test
	void clerksAreToldWhatTheFileLacksAndNotWhatToTypeIn() {
		send("lacks.csv", coverage().line("番号", "12あ"));
		read();
		assertThat(this.desk.text()).contains("番号に、数字でない「あ」が入っています。").doesNotContain("入力してください");
	}

	@Test
	void whereMuchEndsASecondPersonMustAgree() {
		List<String> many = Stream.generate(ImportDeskJourneyTest::number).limit(goingOn() / 20 + 5).toList();
		applied(many, "");
		send("ends.csv", lines(many, "2026-11-30"));
		read();
		assertThat(this.desk.text()).contains("資格喪失が" + many.size() + "件あり、全体の2%を超えます", "喪失", "2026年11月30日");
		String file = this.desk.path();
		this.desk.follow("承認の依頼へ").fill(LOOKED, "1").press("2人目に承認を依頼する");
		read();
		assertThat(this.desk.open(file).text()).contains("2人目の承認待ち", "あなたが依頼しました");

		this.desk.post(file + "/confirmations", Map.of("_csrf", this.desk.csrf(), LOOKED, "1"));
		assertThat(this.desk.text()).contains("依頼した人は承認できません");
		Visit second = Clerk.with(this.site, Role.IMPORTS).logIn(this.site);
		assertThat(second.text()).contains("取り込み: 2人目の承認を待つファイル");
		second.open(file).press("承認しない");
		assertThat(second.text()).contains("もう一度決められます");
		this.desk.open(file).follow("承認の依頼へ").fill(LOOKED, "1").press("2人目に承認を依頼する");
		second.open(file).follow("承認の確認へ").fill(LOOKED, "1").press("承認して反映する");
		ReadingRoom.readAll(this.site);

		assertThat(second.open(file).text()).contains("反映しました");
		assertThat(this.sql.sql("select count(*) from membership.coverage where number = any (?) and lost_on is not null")
			.param(many.toArray(String[]::new)).query(Long.class).single()).isEqualTo(many.size());
	}

	@Test
	void theDatabaseWantsTwoDifferentPeople() {
		send("two.csv", coverage().line("番号", number()));
		read();
		long id = id();
		assertThat(catchThrowable(() -> this.sql
			.sql("update imports.upload set ends = 9, asked_by = 1, confirmed_by = 1, state = 'ORDERED' where id = ?").param(id).update()))
			.hasMessageContaining("upload_four_eyes");
		assertThat(catchThrowable(
				() -> this.sql.sql("update imports.upload set ends = 9, asked_by = 1, state = 'ORDERED' where id = ?").param(id).update()))
			.hasMessageContaining("upload_confirmed");
		this.desk.press("取りやめる");
	}

	@Test
	void ofTwoNodesOneAppliesAndOnce() {
		String number = number();
		send("race.csv", coverage().line("番号", number));
		read();
		String file = this.desk.path();
		Visit other = Clerk.with(this.site, Role.IMPORTS).logIn(this.site.sql(), Site.secondNode().visit());
		Stream.of(this.desk, other).forEach(visit -> visit.open(file + "/application").fill(LOOKED, "1"));
		Stream.of(this.desk, other).map(visit -> CompletableFuture.runAsync(() -> visit.press("反映する"))).toList()
			.forEach(CompletableFuture::join);
		Stream.of(this.site, Site.secondNode()).map(node -> CompletableFuture.runAsync(() -> ReadingRoom.readAll(node))).toList()
			.forEach(CompletableFuture::join);

		assertThat(this.desk.open(file).text()).contains("反映しました");
		assertThat(this.sql.sql("select count(*) from imports.run where upload_id = ? and state = 'APPLIED'").param(id())
			.query(Long.class).single()).isEqualTo(1);
		assertThat(covered(number)).isEqualTo(1);
	}

	@Test
	void whatWasCheckedIsWhatIsApplied() throws Exception {
		String number = number();
		send("swapped.csv", coverage().line("番号", number));
		read();
		Files.write(stored(), bytes(coverage().line("番号", number())));
		this.desk.follow("反映の確認へ").fill(LOOKED, "1").press("反映する");
		read();
		assertThat(this.desk.text()).contains("確かめたファイルと中身が違います");
		assertThat(covered(number)).isZero();
		this.desk.press("取りやめる");
	}

	@Test
	void aKilledRunShowsAsInterruptedAndBeginsAgain() {
		send("killed.csv", coverage().line("番号", number()));
		this.sql.sql("update imports.upload set state = 'CHECKING', changed_at = now() - interval '5 minutes' where id = ?")
			.param(id()).update();
		read();
		assertThat(this.desk.text()).contains("中断", "処理が途中で止まりました");
		this.desk.press("もう一度確かめる");
		read();
		assertThat(this.desk.text()).contains("反映待ち");
		this.desk.press("取りやめる");
	}

	@Test
	void whatCannotBeTakenIsRefusedInWords() {
		this.desk.open("/office/imports/new").upload(SEND, "empty.csv", new byte[0]);
		assertThat(this.desk.status()).isEqualTo(422);
		assertThat(this.desk.text()).contains("ファイルが空です");
		this.desk.upload(SEND, "", new byte[0]);
		assertThat(this.desk.text()).contains("ファイルを選んでください");
		this.desk.upload(SEND, "what.csv", "a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8));
		assertThat(this.desk.text()).contains("ファイルから種類が分かりませんでした");
		this.desk.fill("kind", "coverage").fill("without", "1").upload(SEND, "x.csv", bytes(coverage().line("番号", number())));
		assertThat(this.desk.text()).contains("資格マスターは、誤りの行を除いて取り込めません");
		this.desk.post("/office/imports/new", Map.of("_csrf", this.desk.csrf()));
		assertThat(this.desk.status()).isEqualTo(422);
	}

	@Test
	void theNameOfAFileIsNoPath() {
		send("..\\..\\etc/passwd\u202e.csv", coverage().line("番号", number()));
		assertThat(this.desk.text()).contains("passwd.csv").doesNotContain("..", "etc/");
		assertThat(stored().getFileName().toString()).matches("[0-9a-f-]{36}");
		read();
		this.desk.press("取りやめる");
	}

	@Test
	void withoutTokenOrRoleNothingIsRead() {
		long before = ReadingRoom.files(this.site);
		this.desk.open("/office/imports/new");
		this.desk.upload("/office/imports/new", Map.of(), "x.csv", "x".getBytes(StandardCharsets.UTF_8));
		assertThat(this.desk.status()).as("token").isEqualTo(403);
		Visit reception = Clerk.with(this.site, Role.RECEPTION).logIn(this.site);
		reception.upload("/office/imports/new", Map.of("_csrf", reception.csrf()), "x.csv", "x".getBytes(StandardCharsets.UTF_8));
		assertThat(reception.status()).as("role").isEqualTo(403);
		assertThat(ReadingRoom.files(this.site)).isEqualTo((int) before);
	}

	@Test
	void theTokenStandsInNoAddressAndIsReadAheadOfTheRest() {
		this.desk.open("/office/imports/new");
		String token = this.desk.csrf();
		assertThat(this.desk.page().outerHtml()).doesNotContainPattern("(action|href)=\"[^\"]*(_csrf|_key)=");
		Map<String, String> late = new LinkedHashMap<>();
		late.put("kind", "coverage");
		late.put("mode", "FULL");
		late.put("_csrf", token);
		assertThat(this.desk.upload("/office/imports/new", late, "x.csv", bytes("x")).status()).as("behind other entries").isEqualTo(403);
		this.desk.open("/office/imports/new");
		Map<String, String> endless = new LinkedHashMap<>();
		endless.put("kind", "x".repeat(100_000));
		endless.put("_csrf", token);
		assertThat(this.desk.upload("/office/imports/new", endless, "x.csv", bytes("x")).status()).as("endless").isEqualTo(403);
		this.desk.open("/office/imports/new");
		assertThat(this.desk.upload("/office/imports/new", Map.of("_csrf", "x" + token), "x.csv", bytes("x")).status()).as("wrong")
			.isEqualTo(403);
		assertThat(this.desk.open("/office/imports/new").upload(SEND, "x.csv", bytes("a,b\r\n1,2\r\n")).status()).as("first")
			.isEqualTo(422);
	}

	@Test
	void whatNobodyDecidesAboutIsForgotten() {
		send("old.csv", coverage().line("番号", number()));
		read();
		long id = id();
		this.sql.sql("update imports.upload set changed_at = now() - interval '8 days' where id = ?").param(id).update();
		ReadingRoom.sweep(this.site);
		assertThat(this.sql.sql("select state from imports.upload where id = ?").param(id).query(String.class).single())
			.isEqualTo("DISCARDED");
		assertThat(this.sql.sql("select count(*) from imports.difference where upload_id = ?").param(id).query(Long.class).single())
			.isZero();
	}

	@Test
	void protectedPersonsStayUnnamed() {
		send("hidden.csv", coverage().line("番号", number(), "閲覧制限フラグ", "1"));
		read();
		assertThat(this.desk.text()).contains("(保護)").doesNotContain("見本　花子");
		String file = this.desk.path();
		assertThat(new String(this.desk.open(file + "/differences.csv").file(), StandardCharsets.UTF_8)).contains("(保護)")
			.doesNotContain("見本");
		this.desk.open(file).press("取りやめる");
	}

	@Test
	void whileAnotherFileOfTheKindIsReadThisOneWaitsAndSaysSo() {
		this.sql.sql("""
				insert into imports.run (kind, mode, file_name, file_size, actor, lines_read)
				values ('coverage', 'FULL', 'nightly.csv', 1000, 'system', 20000)""").update();
		send("later.csv", coverage().line("番号", number()));
		this.site.bean(TransactionTemplate.class).executeWithoutResult(status -> {
			this.site.bean(JdbcClient.class).sql("select 1 from pg_advisory_xact_lock(hashtextextended('imports.coverage', 0))")
				.query(Integer.class).single();
			CompletableFuture.runAsync(() -> ReadingRoom.readAll(this.site)).join();
			this.desk.open(this.desk.path());
		});
		assertThat(this.desk.text()).contains("確認の順番を待っています", "ほかのファイル「nightly.csv」を読んでいます。終わると自動で始まります")
			.doesNotContain("反映できません");

		read();
		assertThat(this.desk.text()).contains("反映待ち").doesNotContain("nightly.csv");
		this.desk.press("取りやめる");
	}

	@Test
	void noPageNeedsMoreThanFiveStatementsAndAllAreThereInEnglish() {
		send("five.csv", coverage().line("番号", number(), "取得事由", "77"));
		read();
		String file = this.desk.path();
		String run = this.desk.all("a[href*=runs]").attr("href");
		for (String path : List.of("/office/imports", "/office/imports/new", file, file + "/differences", file + "/application", run)) {
			this.desk.open(path);
			this.site.statements();
			assertThat(this.desk.open(path).status()).as(path).isEqualTo(200);
			assertThat(this.site.statements()).as(path).hasSizeLessThanOrEqualTo(5);
			assertThat(this.desk.open(path + "?lang=en").status()).as(path).isEqualTo(200);
		}
		assertThat(this.desk.open(file).text()).contains("Checked. Nothing has changed yet", "added");
		assertThat(this.desk.open("/office/imports/runs.csv").header("Content-Type")).startsWith("text/csv");
		this.desk.open(file).press("Drop it");
	}

	private void send(String name, CoverageFile file) {
		this.desk.open("/office/imports/new").fill("mode", "DIFFERENCE").upload(SEND, name, bytes(file));
	}

	private void read() {
		ReadingRoom.readAll(this.site);
		this.desk.open(this.desk.path().replaceAll("\\?.*", ""));
	}

	private void applied(List<String> all, String lostOn) {
		send("first.csv", lines(all, lostOn));
		read();
		this.desk.follow("反映の確認へ").fill(LOOKED, "1").press("反映する");
		read();
		assertThat(this.desk.text()).contains("反映しました");
	}

	private static CoverageFile lines(List<String> all, String lostOn) {
		CoverageFile file = coverage();
		all.forEach(number -> file.line("番号", number, "資格喪失年月日", lostOn, "喪失事由", lostOn.isEmpty() ? "" : "1"));
		return file;
	}

	private static CoverageFile coverage() {
		return new CoverageFile();
	}

	@Test
	void anAddressThatCannotBeReadIsNoFailure() {
		for (String path : List.of("/office/imports/new", "/login")) {
			assertThat(this.desk.upload(path + "?a=%ff%fe", Map.of("a", "b"), "x.csv", bytes("x")).status()).as(path).isEqualTo(400);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private byte[] bytes(CoverageFile file) {
		try {
			return Files.readAllBytes(file.in(this.folder));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String number() {
		return String.valueOf(numbers.incrementAndGet());
	}

	private long id() {
		return Long.parseLong(this.desk.path().replaceAll("^/office/imports/(\\d+).*", "$1"));
	}

	private Path stored() {
		String key = this.sql.sql("select file_key::text from imports.upload where id = ?").param(id()).query(String.class).single();
		return this.site.outbox().resolveSibling("arrivals").resolve(key);
	}

	private long leftovers() {
		return this.sql.sql("select count(*) from imports.difference where upload_id = ?").param(id()).query(Long.class).single()
				+ (Files.exists(stored()) ? 1 : 0);
	}

	private long covered(String number) {
		return this.sql.sql("select count(*) from membership.coverage where number = ?").param(number).query(Long.class).single();
	}

	private long goingOn() {
		return this.sql.sql("select count(*) from membership.coverage where lost_on is null").query(Long.class).single();
	}

}
