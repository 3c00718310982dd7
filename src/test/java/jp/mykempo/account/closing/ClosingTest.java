package jp.mykempo.account.closing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jp.mykempo.access.LinkTokens;
import jp.mykempo.access.Sessions;
import jp.mykempo.access.TokenState;
import jp.mykempo.journeys.Mailbox;
import jp.mykempo.journeys.Site;
import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.membership.CoveragesCorrected;
import jp.mykempo.membership.CoveragesEnded;
import jp.mykempo.people.Family;
import jp.mykempo.people.Registered;
import jp.mykempo.people.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Accounts end with their coverage, in the same transaction, and come back with it (C7, R8, I3, I8, I9). */
class ClosingTest {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Tokyo"));

	private static long lastRun = 9_000_000;

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final TransactionTemplate transaction = this.site.bean(TransactionTemplate.class);

	private Family family;

	private Someone insured;

	private Someone dependant;

	private long run;

	@BeforeEach
	void begin() {
		this.family = Family.in(this.sql);
		this.insured = this.family.insured("小林　茂", "コバヤシ　シゲル", "1962-10-15");
		this.dependant = this.family.dependant("小林　和子", "コバヤシ　カズコ", "1965-02-03", "妻");
		this.run = ++lastRun;
	}

	@Test
	void whoLosesCoverageLosesTheAccountAndTheRestOfTheFamilyDoesNot() {
		Registered shigeru = Registered.on(this.site, this.insured);
		Registered kazuko = Registered.on(this.site, this.dependant);

		applyLoss(this.insured, TODAY.minusDays(3), "LEFT_EMPLOYMENT");

		assertThat(state(shigeru)).isEqualTo("closed");
		assertThat(state(kazuko)).isEqualTo("open");
		assertThat(column(shigeru, "erase_on")).isEqualTo(TODAY.plusDays(30).toString());
		assertThat(closedPrincipal(shigeru)).isTrue();
		assertThat(Mailbox.of(this.site, shigeru.mail()).newest().text()).contains("ご利用を終了しました");
		assertThat(Mailbox.of(this.site, kazuko.mail()).letters()).isEmpty();
		assertThat(audited("accounts-closed-with-coverage")).isEqualTo(1);
	}

	@Test
	void nobodyWritesToTheDead() {
		Registered shigeru = Registered.on(this.site, this.insured);

		applyLoss(this.insured, TODAY, "DEATH");

		assertThat(state(shigeru)).isEqualTo("closed");
		assertThat(Mailbox.of(this.site, shigeru.mail()).letters()).isEmpty();
	}

	@Test
	void aLossThatLiesAheadWaitsForItsDay() {
		Registered shigeru = Registered.on(this.site, this.insured);
		applyLoss(this.insured, TODAY.plusDays(1), "LEFT_EMPLOYMENT");
		assertThat(state(shigeru)).isEqualTo("open");

		day().close(TODAY);
		assertThat(state(shigeru)).isEqualTo("open");
		day().close(TODAY.plusDays(1));
		assertThat(state(shigeru)).isEqualTo("closed");
		day().close(TODAY.plusDays(1));

		assertThat(Mailbox.of(this.site, shigeru.mail()).letters()).hasSize(1);
	}

	@Test
	void whoGoesOnUnderAnotherNumberRegistersAnew() {
		Registered former = Registered.on(this.site, this.insured);

		renumber(this.insured, TODAY);

		assertThat(state(former)).isEqualTo("closed");
		this.sql.sql("update account.account set login_key = null, login_id = null, mail_key = mail_key || '.old' where id = ?")
			.param(former.account().value())
			.update();
		Registered anew = Registered.on(this.site, this.insured);
		day().close(TODAY.plusDays(5));
		assertThat(state(anew)).as("the new number's account").isEqualTo("open");
	}

	@Test
	void aCoverageThatEndedLongAgoClosesNothing() {
		renumber(this.insured, TODAY.minusDays(100));
		Registered shigeru = Registered.on(this.site, this.insured);

		noteChange(this.insured, "ENDED", TODAY.minusDays(100));
		publishEnded();

		assertThat(state(shigeru)).isEqualTo("open");
	}

	@Test
	void whatWasWaitingEndsWithTheAccount() {
		Registered shigeru = Registered.on(this.site, this.insured);
		this.sql.sql("insert into account.enquiry (person_id) values (?)").param(this.insured.id().value()).update();
		this.sql.sql("""
				insert into account.address_change (account_id, reason, mail_address, mail_key)
				values (?, 'changed', 'new@example.jp', 'new@example.jp')""").param(shigeru.account().value()).update();
		LinkTokens tokens = this.site.bean(LinkTokens.class);
		String link = tokens.issue("password-reset", principal(shigeru), java.time.Duration.ofHours(24));
		pend(this.dependant);

		applyLoss(this.insured, TODAY, "LEFT_EMPLOYMENT");
		applyLoss(this.dependant, TODAY, "NO_LONGER_DEPENDANT");

		assertThat(one("select state from account.enquiry where person_id = ?", this.insured.id().value())).isEqualTo("stopped");
		assertThat(one("select outcome from account.address_change where account_id = ?", shigeru.account().value()))
			.isEqualTo("withdrawn");
		assertThat(tokens.look("password-reset", link)).isInstanceOf(TokenState.Superseded.class);
		assertThat(one("select outcome from account.pending_registration where person_id = ?", this.dependant.id().value()))
			.isEqualTo("expired");
	}

	@Test
	void aCorrectionOpensTheAccountAgainButNoSession() {
		Registered shigeru = Registered.on(this.site, this.insured);
		int before = this.site.bean(Sessions.class).generation(principal(shigeru));
		applyLoss(this.insured, TODAY.minusDays(1), "LEFT_EMPLOYMENT");

		applyCorrection(this.insured);

		assertThat(state(shigeru)).isEqualTo("open");
		assertThat(column(shigeru, "erase_on")).isNull();
		assertThat(closedPrincipal(shigeru)).isFalse();
		assertThat(this.site.bean(Sessions.class).generation(principal(shigeru))).isGreaterThan(before);
		applyLoss(this.insured, TODAY, "LEFT_EMPLOYMENT");
		assertThat(state(shigeru)).as("and it can close once more").isEqualTo("closed");
	}

	@Test
	void aCorrectionOpensNoAccountThatWasSucceeded() {
		Registered former = Registered.on(this.site, this.insured);
		applyLoss(this.insured, TODAY.minusDays(1), "LEFT_EMPLOYMENT");
		this.sql.sql("update account.account set login_key = 'x' || id, mail_key = mail_key || '.old' where id = ?")
			.param(former.account().value())
			.update();
		this.sql.sql("update membership.coverage set lost_on = null, loss_reason = null where person_id = ?")
			.param(this.insured.id().value())
			.update();
		Registered anew = Registered.on(this.site, this.insured);

		noteChange(this.insured, "RESTORED", null);
		this.transaction.executeWithoutResult(status -> this.site.publish(new CoveragesCorrected(this.run)));

		assertThat(state(former)).isEqualTo("closed");
		assertThat(state(anew)).isEqualTo("open");
	}

	@Test
	void anImportThatFailsClosesNothing() {
		Registered shigeru = Registered.on(this.site, this.insured);

		assertThatThrownBy(() -> this.transaction.executeWithoutResult(status -> {
			lose(this.insured, TODAY, "LEFT_EMPLOYMENT");
			this.site.publish(new CoveragesEnded(this.run));
			throw new IllegalStateException("the import fails");
		})).hasMessage("the import fails");

		assertThat(state(shigeru)).isEqualTo("open");
		assertThat(Mailbox.of(this.site, shigeru.mail()).letters()).isEmpty();
	}

	@Test
	void afterItsTimeTheAccountIsErasedAndThePersonStays() {
		Registered shigeru = Registered.on(this.site, this.insured);
		applyLoss(this.insured, TODAY, "LEFT_EMPLOYMENT");
		this.sql.sql("update account.account set erase_on = ? where id = ?")
			.param(TODAY.minusDays(400))
			.param(shigeru.account().value())
			.update();

		assertThat(day().erase(TODAY.minusDays(400))).isEqualTo(1);

		assertThat(count("select count(*) from account.account where id = ?", shigeru.account().value())).isZero();
		assertThat(count("select count(*) from access.principal where name = ?", principal(shigeru))).isZero();
		assertThat(count("select count(*) from membership.person where id = ?", this.insured.id().value())).isOne();
		assertThat(count("select count(*) from account.closing where erased_at is not null and account_id = ?",
				shigeru.account().value())).isOne();
	}

	@Test
	void thereIsNoAccountWithoutCoverage() {
		lose(this.insured, TODAY, "LEFT_EMPLOYMENT");

		assertThatThrownBy(() -> Registered.on(this.site, this.insured))
			.isInstanceOf(DataIntegrityViolationException.class)
			.hasMessageContaining("not covered");
	}

	/** The import has written the loss but not committed; a registration that completes now waits, and is refused. */
	@Test
	void aRegistrationDuringTheImportWaitsAndIsRefused() throws Exception {
		CountDownLatch lossWritten = new CountDownLatch(1);
		CompletableFuture<Void> registration = CompletableFuture.runAsync(() -> {
			await(lossWritten);
			Registered.on(this.site, this.insured);
		});

		this.transaction.executeWithoutResult(status -> {
			lose(this.insured, TODAY, "LEFT_EMPLOYMENT");
			lossWritten.countDown();
			pause();
			assertThat(registration).isNotDone();
			this.site.publish(new CoveragesEnded(this.run));
		});

		assertThatThrownBy(() -> registration.get(10, TimeUnit.SECONDS)).hasMessageContaining("not covered");
	}

	/** A registration has its account but has not committed; the import waits for it, and closes it. */
	@Test
	void anImportDuringTheRegistrationWaitsAndClosesIt() throws Exception {
		CountDownLatch accountWritten = new CountDownLatch(1);
		CompletableFuture<Void> registration = CompletableFuture.runAsync(() -> this.transaction.executeWithoutResult(status -> {
			insertBare(this.insured);
			accountWritten.countDown();
			pause();
		}));
		await(accountWritten);

		applyLoss(this.insured, TODAY, "LEFT_EMPLOYMENT");

		registration.get(10, TimeUnit.SECONDS);
		assertThat(one("select state from account.account where person_id = ?", this.insured.id().value())).isEqualTo("closed");
	}

	private void applyLoss(Someone person, LocalDate day, String reason) {
		this.transaction.executeWithoutResult(status -> {
			lose(person, day, reason);
			this.site.publish(new CoveragesEnded(this.run));
		});
	}

	private void lose(Someone person, LocalDate day, String reason) {
		JdbcClient joined = this.site.bean(JdbcClient.class);
		joined.sql("""
				update membership.coverage set lost_on = :day, loss_reason = :reason
				where person_id = :person and lost_on is null""")
			.param("day", day)
			.param("reason", reason)
			.param("person", person.id().value())
			.update();
		noteChange(joined, person, "ENDED", day);
	}

	private void renumber(Someone person, LocalDate from) {
		SymbolNumber number = Family.newNumber();
		this.family.renumbered(person, number, from, "REEMPLOYED_AFTER_RETIREMENT");
		noteChange(person, "RENUMBERED", from);
		publishEnded();
	}

	private void publishEnded() {
		this.transaction.executeWithoutResult(status -> this.site.publish(new CoveragesEnded(this.run)));
	}

	private void applyCorrection(Someone person) {
		this.transaction.executeWithoutResult(status -> {
			JdbcClient joined = this.site.bean(JdbcClient.class);
			joined.sql("update membership.coverage set lost_on = null, loss_reason = null where person_id = ?")
				.param(person.id().value())
				.update();
			noteChange(joined, person, "RESTORED", null);
			this.site.publish(new CoveragesCorrected(this.run));
		});
	}

	private void noteChange(Someone person, String kind, LocalDate lostOn) {
		noteChange(this.sql, person, kind, lostOn);
	}

	private void noteChange(JdbcClient client, Someone person, String kind, LocalDate lostOn) {
		client.sql("""
				insert into membership.change (import_run, kind, coverage_id, person_id, before, after)
				select :run, :kind, id, person_id, '{}', '{}' from membership.coverage
				where person_id = :person and lost_on is not distinct from cast(:lost as date)""")
			.param("run", this.run)
			.param("kind", kind)
			.param("person", person.id().value())
			.param("lost", lostOn)
			.update();
	}

	private void insertBare(Someone person) {
		this.site.bean(JdbcClient.class).sql("""
				insert into account.account (person_id, origin, login_id, login_key, password_hash)
				values (:person, 'registered', :id, :id, 'x')""")
			.param("person", person.id().value())
			.param("id", "bare" + person.id().value())
			.update();
	}

	private void pend(Someone person) {
		this.sql.sql("""
				insert into account.pending_registration (person_id, login_id, login_key, mail_address, mail_key, password_hash,
					language, web_viewing, consent_version, consented_at)
				values (?, 'kazuko.k', 'kazuko.k', 'k@example.jp', 'k@example.jp', 'x', 'ja', false, '1', now())""")
			.param(person.id().value())
			.update();
	}

	private DayOfLoss day() {
		return this.site.bean(DayOfLoss.class);
	}

	private static String principal(Registered member) {
		return "m:" + member.account().value();
	}

	private String state(Registered member) {
		return column(member, "state");
	}

	private String column(Registered member, String column) {
		return this.sql.sql("select " + column + "::text from account.account where id = ?")
			.param(member.account().value())
			.query((row, index) -> List.of(java.util.Optional.ofNullable(row.getString(1))))
			.single()
			.getFirst()
			.orElse(null);
	}

	private boolean closedPrincipal(Registered member) {
		return this.sql.sql("select closed from access.principal where name = ?")
			.param(principal(member))
			.query(Boolean.class)
			.single();
	}

	private String one(String query, Object parameter) {
		return this.sql.sql(query).param(parameter).query(String.class).single();
	}

	private long count(String query, Object parameter) {
		return this.sql.sql(query).param(parameter).query(Long.class).single();
	}

	private long audited(String act) {
		return this.sql.sql("select count(*) from audit.entry where act = ? and details ->> 'importRun' = ?")
			.param(act)
			.param(String.valueOf(this.run))
			.query(Long.class)
			.single();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await(10, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(300);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
