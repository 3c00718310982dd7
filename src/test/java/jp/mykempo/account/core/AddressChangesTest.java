package jp.mykempo.account.core;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jp.mykempo.access.LinkTokens;
import jp.mykempo.access.TokenState;
import jp.mykempo.journeys.Site;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One address waits at a time, for a day, and no mailbox is flooded (M3, L2, K1). */
class AddressChangesTest {

	private final Site site = Site.running();

	private final Accounts accounts = new Accounts(this.site.sql());

	private final AddressChanges changes = this.site.bean(AddressChanges.class);

	private final Account account = this.accounts
		.get(MemberAccount.of(this.site.sql(), MihonFamily.in(this.site.sql()).hanako()).id());

	@Test
	void theRegisteredAddressStandsWhileTheNewOneWaits() {
		MailAddress next = next();

		AddressLetter letter = this.changes.begin(this.account, next, AddressReason.CHANGED);

		assertThat(letter).isInstanceOfSatisfying(AddressLetter.Sent.class,
				sent -> assertThat(sent.pending().address()).isEqualTo(next));
		assertThat(this.changes.find(this.account.id())).map(PendingAddress::address).contains(next);
		assertThat(this.accounts.get(this.account.id()).mail()).isEqualTo(this.account.mail());
		assertThat(letters()).containsExactly("account/address-confirm");
	}

	@Test
	void aNewerOneReplacesItAndErasesTheAddress() {
		this.changes.begin(this.account, next(), AddressReason.CHANGED);
		MailAddress second = next();

		this.changes.begin(this.account, second, AddressReason.CHANGED);

		assertThat(this.changes.find(this.account.id())).map(PendingAddress::address).contains(second);
		assertThat(outcomes()).containsExactly("replaced", "waiting");
	}

	@Test
	void sixLettersADayAndThenNotBeforeTomorrow() {
		this.changes.begin(this.account, next(), AddressReason.CHANGED);
		for (int i = 0; i < 5; i++) {
			assertThat(this.changes.resend(this.account)).isInstanceOf(AddressLetter.Sent.class);
		}

		assertThat(this.changes.resend(this.account)).isInstanceOf(AddressLetter.TooManyToday.class);
		assertThat(this.changes.begin(this.account, next(), AddressReason.CHANGED))
			.isInstanceOf(AddressLetter.TooManyToday.class);
		assertThat(letters()).hasSize(6);
		assertThat(resendings()).as("each has its row in the trail (I6)").isEqualTo(5);
		assertThat(outcomes()).as("what was under way stays").containsExactly("waiting");
	}

	@Test
	void resendingNeedsSomethingThatWaits() {
		assertThat(this.changes.resend(this.account)).isInstanceOf(AddressLetter.NothingPending.class);
		assertThat(letters()).isEmpty();
	}

	@Test
	void withdrawnMeansDead() {
		this.changes.begin(this.account, next(), AddressReason.CHANGED);
		String token = this.site.bean(LinkTokens.class)
			.issue(AddressChanges.PURPOSE, this.account.principal(), Duration.ofHours(1));

		this.changes.withdraw(this.account);
		this.changes.withdraw(this.account);

		assertThat(this.changes.find(this.account.id())).isEmpty();
		assertThat(outcomes()).containsExactly("withdrawn");
		assertThat(this.site.bean(LinkTokens.class).look(AddressChanges.PURPOSE, token))
			.isEqualTo(new TokenState.Superseded());
	}

	@Test
	void theJobErasesWhatNobodyConfirmed() {
		this.changes.begin(this.account, next(), AddressReason.CHANGED);
		this.site.sql()
			.sql("update account.address_change set expires_at = now() where account_id = :id")
			.param("id", this.account.id().value())
			.update();

		assertThat(this.changes.find(this.account.id())).as("over before the job comes").isEmpty();
		this.changes.expire();

		assertThat(outcomes()).containsExactly("expired");
	}

	private static MailAddress next() {
		return new MailAddress("next." + UUID.randomUUID() + "@example.jp");
	}

	private List<String> outcomes() {
		return this.site.sql()
			.sql("""
					select coalesce(outcome, 'waiting') from account.address_change
					where account_id = :id and (outcome is null) = (mail_address is not null) order by id""")
			.param("id", this.account.id().value())
			.query(String.class)
			.list();
	}

	private List<String> letters() {
		return this.site.sql()
			.sql("select kind from mail.letter where about = :about order by id")
			.param("about", this.account.principal())
			.query(String.class)
			.list();
	}

	private long resendings() {
		return this.site.sql()
			.sql("select count(*) from audit.entry where act = 'address-letter-resent' and person_id = :person")
			.param("person", this.account.person().value())
			.query(Long.class)
			.single();
	}

}
