package jp.mykempo.account.core;

import jp.mykempo.TestDatabase;
import jp.mykempo.mail.AddressBounced;
import jp.mykempo.people.MihonFamily;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** L4: an address that bounced is asked for at the next login. */
class BouncedAddressesTest {

	private final JdbcClient sql = TestDatabase.fresh().sql();

	private final BouncedAddresses bounced = new BouncedAddresses(this.sql);

	private long account;

	@BeforeEach
	void anAccountWithAVerifiedAddress() {
		long person = MihonFamily.in(this.sql).hanako().id().value();
		this.account = this.sql.sql("""
				insert into account.account (person_id, origin, mail_address, mail_key, mail_state, logs_in_by_mail, password_hash)
				values (?, 'registered', 'Hanako@example.jp', 'hanako@example.jp', 'verified', true, 'x') returning id""")
			.param(person)
			.query(Long.class)
			.single();
	}

	@Test
	void theAddressIsMarked() {
		this.bounced.on(new AddressBounced(1, "m:" + this.account, "hanako@example.jp"));
		assertThat(mailState()).isEqualTo("bounced");
	}

	@Test
	void anotherAddressIsNot() {
		this.bounced.on(new AddressBounced(1, "m:" + this.account, "former@example.jp"));
		this.bounced.on(new AddressBounced(2, "m:" + (this.account + 1), "hanako@example.jp"));
		this.bounced.on(new AddressBounced(3, "p:1", "hanako@example.jp"));
		assertThat(mailState()).isEqualTo("verified");
	}

	private String mailState() {
		return this.sql.sql("select mail_state from account.account").query(String.class).single();
	}

}
