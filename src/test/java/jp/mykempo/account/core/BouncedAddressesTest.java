package jp.mykempo.account.core;

import jp.mykempo.TestDatabase;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.mail.AddressBounced;
import jp.mykempo.people.MihonFamily;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** L4: an address that bounced is asked for at the next login. */
class BouncedAddressesTest {

	private final JdbcClient sql = TestDatabase.fresh().sql();

	private final BouncedAddresses bounced = new BouncedAddresses(this.sql, new AuditTrail(this.sql));

	private long hanako;

	private long taro;

	@BeforeEach
	void aCoupleWithOneAddress() {
		MihonFamily family = MihonFamily.in(this.sql);
		this.hanako = account(family.hanako().id().value(), "hanako");
		this.taro = account(family.taro().id().value(), "taro-mihon");
	}

	@Test
	void theAddressIsMarkedWhereverItIsRegistered() {
		this.bounced.on(new AddressBounced(1, "m:" + this.hanako, "mihon@example.jp"));

		assertThat(mailState(this.hanako)).isEqualTo("bounced");
		assertThat(mailState(this.taro)).isEqualTo("bounced");
		assertThat(found()).isEqualTo(2);
	}

	@Test
	void aSecondBounceIsNoNews() {
		this.bounced.on(new AddressBounced(1, "m:" + this.hanako, "mihon@example.jp"));
		this.bounced.on(new AddressBounced(2, "m:" + this.hanako, "mihon@example.jp"));

		assertThat(found()).isEqualTo(2);
	}

	@Test
	void anotherAddressIsNotMarked() {
		this.bounced.on(new AddressBounced(1, "m:" + this.hanako, "former@example.jp"));

		assertThat(mailState(this.hanako)).isEqualTo("verified");
		assertThat(found()).isZero();
	}

	private long account(long person, String loginId) {
		return this.sql.sql("""
				insert into account.account (person_id, origin, login_id, login_key, mail_address, mail_key, mail_state,
					logs_in_by_mail, password_hash)
				values (?, 'registered', ?, ?, 'Mihon@example.jp', 'mihon@example.jp', 'verified', false, 'x') returning id""")
			.params(person, loginId, loginId)
			.query(Long.class)
			.single();
	}

	private String mailState(long account) {
		return this.sql.sql("select mail_state from account.account where id = ?")
			.param(account)
			.query(String.class)
			.single();
	}

	private int found() {
		return this.sql.sql("select count(*) from audit.entry where person_id is not null")
			.query(Integer.class)
			.single();
	}

}
