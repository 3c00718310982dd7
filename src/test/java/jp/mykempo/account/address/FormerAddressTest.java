package jp.mykempo.account.address;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jp.mykempo.access.LinkTokens;
import jp.mykempo.access.Sessions;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.AddressChanges;
import jp.mykempo.account.core.AddressReason;
import jp.mykempo.account.core.MailState;
import jp.mykempo.account.core.RegisteredMail;
import jp.mykempo.journeys.Site;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Accounts of the former system confirm the address that they have, or give one (L2, L3, R9). */
class FormerAddressTest {

	private final Site site = Site.running();

	private final MemberAccount former = MemberAccount.of(this.site.sql(), MihonFamily.in(this.site.sql()).hanako())
		.with(this.site.sql(), "origin = 'former-system', mail_state = 'unverified', logs_in_by_mail = false");

	@Test
	void anUnchangedAddressIsVerifiedAndNobodyNeedBeTold() {
		int generation = generation();

		ConfirmationOutcome outcome = confirm(new MailAddress(this.former.mail()));

		assertThat(outcome).isEqualTo(new ConfirmationOutcome.Confirmed(AddressReason.FORMER_SYSTEM));
		assertThat(account().mail())
			.contains(new RegisteredMail(new MailAddress(this.former.mail()), MailState.VERIFIED, true));
		assertThat(letters()).containsExactly("account/address-confirm");
		assertThat(generation()).as("whoever was led here logs in anew").isEqualTo(generation + 1);
	}

	@Test
	void anotherAddressIsToldAtBoth() {
		confirm(fresh());

		assertThat(letters()).containsExactly("account/address-confirm", "account/address-changed-new",
				"account/address-changed-old");
	}

	@Test
	void aFirstAddressIsToldThere() {
		this.former.with(this.site.sql(), "mail_address = null, mail_key = null, mail_state = null");
		MailAddress first = fresh();

		confirm(first);

		assertThat(account().mail()).contains(new RegisteredMail(first, MailState.VERIFIED, true));
		assertThat(letters()).containsExactly("account/address-confirm", "account/address-changed-new");
	}

	@Test
	void whereAnotherOpensWithTheAddressTheLoginIdGoesOn() {
		MemberAccount taro = MemberAccount.of(this.site.sql(), MihonFamily.in(this.site.sql()).taro());

		confirm(new MailAddress(taro.mail()));

		assertThat(account().mail())
			.contains(new RegisteredMail(new MailAddress(taro.mail()), MailState.VERIFIED, false));
	}

	@Test
	void anImportedIdThatReadsLikeTheAddressKeepsIt() {
		MailAddress address = fresh();
		MemberAccount.of(this.site.sql(), MihonFamily.in(this.site.sql()).taro())
			.with(this.site.sql(), "login_id = '" + address.text() + "', login_key = '" + address.key() + "'");

		confirm(address);

		assertThat(account().mail()).contains(new RegisteredMail(address, MailState.VERIFIED, false));
	}

	@Test
	void aClosedAccountsLinkIsDead() {
		String token = begin(fresh());
		this.former.with(this.site.sql(), "state = 'closed', closed_at = now()");

		assertThat(this.site.bean(AddressConfirmation.class).look(token)).isInstanceOf(ConfirmationOutcome.Dead.class);
		assertThat(this.site.bean(AddressConfirmation.class).confirm(token, Optional.empty()))
			.isInstanceOf(ConfirmationOutcome.Dead.class);
	}

	private ConfirmationOutcome confirm(MailAddress address) {
		return this.site.bean(AddressConfirmation.class).confirm(begin(address), Optional.empty());
	}

	private String begin(MailAddress address) {
		Account account = account();
		this.site.bean(AddressChanges.class).begin(account, address, AddressReason.FORMER_SYSTEM);
		return this.site.bean(LinkTokens.class).issue(AddressChanges.PURPOSE, account.principal(), Duration.ofHours(1));
	}

	private Account account() {
		return this.site.bean(Accounts.class).get(this.former.id());
	}

	private int generation() {
		return this.site.bean(Sessions.class).generation(this.former.principal());
	}

	private List<String> letters() {
		return this.site.sql()
			.sql("select kind from mail.letter where about = ? order by id")
			.param(this.former.principal())
			.query(String.class)
			.list();
	}

	private static MailAddress fresh() {
		return new MailAddress("first." + UUID.randomUUID() + "@example.jp");
	}

}
