package jp.mykempo.viewing.core;

import java.util.function.Consumer;

import jp.mykempo.account.AccountDeleted;
import jp.mykempo.account.AccountRegistered;
import jp.mykempo.account.FormerAccountsImported;
import jp.mykempo.journeys.Site;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The choice comes and goes with the account, in the same transaction or not at all (R2, R7, M4, M7). */
class AccountReactionsTest {

	private final Site site = Site.running();

	private final MemberAccount hanako = MemberAccount.of(this.site.sql(), MihonFamily.in(this.site.sql()).hanako());

	private final Choices choices = this.site.bean(Choices.class);

	@Test
	void theWishAtRegistrationIsTheChoice() {
		publish(keeping -> keeping.registered(registered(true)), false);

		assertThat(this.choices.get(this.hanako.id()).wished()).isTrue();
	}

	@Test
	void whatIsRolledBackLeavesNoChoice() {
		publish(keeping -> keeping.registered(registered(true)), true);

		assertThat(this.choices.get(this.hanako.id()).wished()).isFalse();
		assertThat(rows()).isZero();
	}

	@Test
	void theChoiceGoesWithTheAccount() {
		publish(keeping -> keeping.registered(registered(false)), false);
		publish(keeping -> keeping.deleted(new AccountDeleted(this.hanako.id(), this.hanako.person().id())), false);

		assertThat(rows()).isZero();
	}

	@Test
	void theFormerSystemsChoicesComeAlong() {
		this.site.sql()
			.sql("insert into account.former_account (account_id, import_run, web_viewing) values (?, 4711, true)")
			.param(this.hanako.id().value())
			.update();

		publish(keeping -> keeping.imported(new FormerAccountsImported(4711)), false);
		publish(keeping -> keeping.imported(new FormerAccountsImported(4711)), false);

		assertThat(this.choices.get(this.hanako.id()).wished()).isTrue();
		assertThat(rows()).isEqualTo(1);
	}

	@Test
	void choosingTheSameAgainKeepsItsDay() {
		assertThat(this.choices.change(this.hanako.id(), true)).isTrue();
		Choice first = this.choices.get(this.hanako.id());

		assertThat(this.choices.change(this.hanako.id(), true)).isFalse();
		assertThat(this.choices.get(this.hanako.id())).isEqualTo(first);
		assertThat(this.choices.change(this.hanako.id(), false)).isTrue();
	}

	@Test
	void aClosedAccountChoosesNothing() {
		this.hanako.with(this.site.sql(), "state = 'closed', closed_at = now()");

		assertThat(this.choices.change(this.hanako.id(), true)).isFalse();
		assertThat(rows()).isZero();
	}

	private void publish(Consumer<AccountReactions> event, boolean rollBack) {
		this.site.bean(TransactionTemplate.class).executeWithoutResult(status -> {
			event.accept(this.site.bean(AccountReactions.class));
			if (rollBack) {
				status.setRollbackOnly();
			}
		});
	}

	private AccountRegistered registered(boolean wished) {
		return new AccountRegistered(this.hanako.id(), this.hanako.person().id(), wished);
	}

	private long rows() {
		return this.site.sql()
			.sql("select count(*) from viewing.choice where account_id = ?")
			.param(this.hanako.id().value())
			.query(Long.class)
			.single();
	}

}
