package jp.mykempo.account.settings;

import java.time.Clock;

import jp.mykempo.access.AccessFixtures;
import jp.mykempo.access.Attempts;
import jp.mykempo.access.Hashing;
import jp.mykempo.access.HashingBusy;
import jp.mykempo.account.Correspondence;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.journeys.Site;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** P2, P4: only a password that was compared counts. */
class PasswordQuestionTest {

	private final Site site = Site.running();

	private final Account account = this.site.bean(Accounts.class)
		.get(MemberAccount.of(this.site.sql(), MihonFamily.in(this.site.sql()).hanako()).id());

	@Test
	void aTryThatWasNotComparedIsTakenBack() {
		assertThatThrownBy(() -> question(AccessFixtures.busyHashing()).ask(this.account, "", "x"))
			.isInstanceOf(HashingBusy.class);
		assertThat(tries()).isZero();

		assertThat(question(AccessFixtures.hashing()).ask(this.account, "", "x"))
			.isInstanceOf(PasswordAnswer.Wrong.class);
		assertThat(tries()).isOne();
	}

	private PasswordQuestion question(Hashing hashing) {
		return new PasswordQuestion(this.site.bean(Attempts.class), this.site.bean(Verifiers.class), hashing,
				this.site.bean(Correspondence.class), this.site.bean(TransactionTemplate.class),
				Clock.systemDefaultZone());
	}

	private int tries() {
		return this.site.sql()
			.sql("select coalesce(sum(in_a_row), 0) from access.attempt where subject = ?")
			.param(this.account.principal())
			.query(Integer.class)
			.single();
	}

}
