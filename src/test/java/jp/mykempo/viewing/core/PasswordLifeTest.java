package jp.mykempo.viewing.core;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;

import jp.mykempo.TestDatabase;
import jp.mykempo.account.AccountDeleted;
import jp.mykempo.account.AccountsClosed;
import jp.mykempo.account.FormerAccountsImported;
import jp.mykempo.journeys.Site;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.CardsLapsed;
import jp.mykempo.postcards.CardsReturned;
import jp.mykempo.postcards.Order;
import jp.mykempo.postcards.OrderRefused;
import jp.mykempo.postcards.Origin;
import jp.mykempo.postcards.PostedSecret;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.postcards.Withdrawal;
import jp.mykempo.viewing.PostRound;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What posting, returning, lapsing, withdrawing and closing do to a viewing password (V6, I5, C7, R7, K3). */
class PasswordLifeTest {

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final Registered hanako = Registered.on(this.site, MihonFamily.in(this.sql).hanako());

	private final PostRound post = new PostRound(this.site);

	@Test
	void itLivesFromPosting() {
		this.post.wish(this.hanako.account(), this.hanako.person().id().value());
		PostedSecret secret = PostedSecret.random();
		long batch = this.post.print(this.hanako.account(), secret);
		assertThat(compare(secret)).isEqualTo(new Comparison.None());

		this.post.post(batch);

		assertThat(compare(secret)).isInstanceOf(Comparison.Right.class);
	}

	@Test
	void aCardThatComesBackTakesItAlong() {
		PostedSecret secret = this.post.to(this.hanako);
		long card = move("RETURNED");

		inTransaction(() -> this.site.publish(new CardsReturned(new CardId(card))));

		assertThat(compare(secret)).isEqualTo(new Comparison.None());
	}

	@Test
	void oneThatWasNeverUsedLapses() {
		PostedSecret secret = this.post.to(this.hanako);
		this.sql.sql("update viewing.password set lapses_at = now() - interval '1 second' where account_id = ?")
			.param(this.hanako.account().value()).update();
		assertThat(compare(secret)).as("by the database's clock, whatever job is late").isEqualTo(new Comparison.None());
		move("LAPSED");

		inTransaction(() -> this.site.publish(new CardsLapsed(4712)));

		assertThat(verifier()).isNull();
	}

	@Test
	void whatTheDeskWithdrawsIsDead() {
		PostedSecret secret = this.post.to(this.hanako);

		inTransaction(() -> this.site.bean(Postcards.class)
			.withdraw(this.hanako.account(), CardKind.VIEWING_PASSWORD, Withdrawal.DESK));

		assertThat(compare(secret)).isEqualTo(new Comparison.None());
	}

	@Test
	void whatTheDeskOrdersAnewKillsTheFormerOneAndItsMemberIsTold() {
		PostedSecret secret = this.post.to(this.hanako);

		inTransaction(() -> this.site.bean(Postcards.class).order(byDesk()));

		assertThat(compare(secret)).isEqualTo(new Comparison.None());
		assertThat(this.sql.sql("select count(*) from mail.letter where kind = 'viewing/reissued' and about = ?")
			.param("m:" + this.hanako.account().value()).query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void theDeskOrdersNothingForWhoeverWantsNone() {
		PostedSecret secret = this.post.to(this.hanako);
		this.sql.sql("update viewing.choice set wished = false where account_id = ?").param(this.hanako.account().value()).update();

		assertThatExceptionOfType(OrderRefused.class)
			.isThrownBy(() -> inTransaction(() -> this.site.bean(Postcards.class).order(byDesk())));

		assertThat(compare(secret)).as("undone with all that followed").isInstanceOf(Comparison.Right.class);
	}

	private Order byDesk() {
		return new Order(CardKind.VIEWING_PASSWORD, this.hanako.account(), this.hanako.person().id(), Origin.DESK,
				new StaffId(9), "窓口で確認", null);
	}

	@Test
	void aClosedAccountKeepsItForItsReturn() {
		PostedSecret secret = this.post.to(this.hanako);
		long run = this.sql.sql("""
				insert into account.closing (run, account_id, person_id, lost_on)
				values (nextval('account.closing_run'), :account, :person, current_date) returning run""")
			.param("account", this.hanako.account().value())
			.param("person", this.hanako.person().id().value())
			.query(Long.class)
			.single();
		int version = version();

		inTransaction(() -> this.site.publish(new AccountsClosed(run)));

		assertThat(version()).as("shut everywhere").isEqualTo(version + 1);
		assertThat(compare(secret)).isInstanceOf(Comparison.Right.class);
	}

	@Test
	void nothingIsLeftOfADeletedAccount() {
		this.post.to(this.hanako);

		inTransaction(() -> this.site.publish(new AccountDeleted(this.hanako.account(), this.hanako.person().id())));

		assertThat(this.sql.sql("""
				select (select count(*) from viewing.password where account_id = :a)
					+ (select count(*) from viewing.choice where account_id = :a)
					+ (select count(*) from postcards.card where account_id = :a and state <> 'VOID')""")
			.param("a", this.hanako.account().value()).query(Long.class).single()).isZero();
	}

	@Test
	void formerAccountsThatWishedGetTheirCards() {
		this.sql.sql("insert into account.former_account (account_id, import_run, web_viewing) values (?, 4713, true)")
			.param(this.hanako.account().value()).update();

		inTransaction(() -> this.site.publish(new FormerAccountsImported(4713)));
		inTransaction(() -> this.site.publish(new FormerAccountsImported(4713)));

		assertThat(this.sql.sql("select count(*) from postcards.card where account_id = ? and state = 'ORDERED'")
			.param(this.hanako.account().value()).query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void whoWishedBeforeThereWereCardsGetsOneOnce() throws Exception {
		TestDatabase database = TestDatabase.fresh();
		JdbcClient fresh = database.sql();
		MihonFamily mihon = MihonFamily.in(fresh);
		MemberAccount wished = MemberAccount.of(fresh, mihon.hanako());
		MemberAccount declined = MemberAccount.of(fresh, mihon.taro());
		MemberAccount closed = MemberAccount.of(fresh, MihonFamily.in(fresh).hanako())
			.with(fresh, "state = 'closed', closed_at = now()");
		choose(fresh, wished, true);
		choose(fresh, declined, false);
		choose(fresh, closed, true);
		String migration = Files
			.readString(Path.of("src/main/resources/db/migration/viewing/V202611222201__cards_for_wishes.sql"));

		for (int i = 0; i < 2; i++) {
			try (Connection owner = database.owner().getConnection(); var statement = owner.createStatement()) {
				statement.execute(migration);
			}
		}

		assertThat(fresh.sql("select account_id from postcards.card where state = 'ORDERED'").query(Long.class).list())
			.containsExactly(wished.id().value());
	}

	private static void choose(JdbcClient sql, MemberAccount member, boolean wished) {
		sql.sql("insert into viewing.choice (account_id, person_id, wished) values (?, ?, ?)")
			.param(member.id().value())
			.param(member.person().id().value())
			.param(wished)
			.update();
	}

	private long move(String state) {
		return this.sql.sql("""
				update postcards.card set state = ?, moved_by = 's:1', moved_run = 4712
				where account_id = ? and state = 'POSTED' returning id""")
			.param(state).param(this.hanako.account().value()).query(Long.class).single();
	}

	private Comparison compare(PostedSecret secret) {
		return this.site.bean(PasswordComparison.class).compare(this.hanako.account(), secret.printed());
	}

	private String verifier() {
		return this.sql.sql("select verifier from viewing.password where account_id = ?")
			.param(this.hanako.account().value()).query(String.class).optional().orElse(null);
	}

	private int version() {
		return this.sql.sql("select version from viewing.password where account_id = ?")
			.param(this.hanako.account().value()).query(Integer.class).single();
	}

	private void inTransaction(Runnable work) {
		this.site.bean(TransactionTemplate.class).executeWithoutResult(status -> work.run());
	}

}
