package jp.mykempo.account;

import jp.mykempo.TestDatabase;
import jp.mykempo.access.AccessFixtures;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Another password must not be the login password (M5). */
class LoginPasswordsTest {

	private final JdbcClient sql = TestDatabase.fresh().sql();

	private final MemberAccount hanako = MemberAccount.of(this.sql, MihonFamily.in(this.sql).hanako());

	private final LoginPasswords passwords = new LoginPasswords(this.sql, AccessFixtures.hashing());

	@Test
	void theLoginPasswordIsRecognisedAndNothingElse() {
		assertThat(this.passwords.isLoginPassword(this.hanako.id(), MemberAccount.PASSWORD)).isTrue();
		assertThat(this.passwords.isLoginPassword(this.hanako.id(), MemberAccount.PASSWORD + "x")).isFalse();
	}

	@Test
	void anAccountThatIsClosedOrNotThereHasNone() {
		this.hanako.with(this.sql, "state = 'closed', closed_at = now()");

		assertThat(this.passwords.isLoginPassword(this.hanako.id(), MemberAccount.PASSWORD)).isFalse();
		assertThat(this.passwords.isLoginPassword(new AccountId(-1), MemberAccount.PASSWORD)).isFalse();
	}

}
