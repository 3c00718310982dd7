package jp.mykempo.account.settings;

import java.util.List;
import java.util.Optional;

import jp.mykempo.account.SettingsSection;
import jp.mykempo.account.SettingsSection.Fact;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.AddressChanges;
import jp.mykempo.account.core.MailState;
import jp.mykempo.account.core.PendingAddress;
import jp.mykempo.account.core.RegisteredMail;
import jp.mykempo.kernel.AccountId;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers the menu: what account knows itself, and what other modules contribute ({@link SettingsSection}). */
@Component
class SettingsMenu {

	private final Accounts accounts;

	private final AddressChanges changes;

	private final List<SettingsSection> sections;

	SettingsMenu(Accounts accounts, AddressChanges changes, ObjectProvider<SettingsSection> sections) {
		this.accounts = accounts;
		this.changes = changes;
		this.sections = sections.orderedStream().toList();
	}

	Account account(AccountId id) {
		return this.accounts.get(id);
	}

	SettingsPage.Me me(Account account, String name) {
		Optional<PendingAddress> waiting = this.changes.find(account.id());
		return new SettingsPage.Me(account.loginId(), name, AddressChange.registered(account),
				account.mail().map(RegisteredMail::state).map(SettingsMenu::attention).orElse(""),
				waiting.map(pending -> pending.address().text()).orElse(""));
	}

	private static String attention(MailState state) {
		return switch (state) {
			case VERIFIED -> "";
			case UNVERIFIED -> "unverified";
			case BOUNCED -> "bounced";
		};
	}

	List<Fact> facts(AccountId account) {
		return this.sections.stream().flatMap(section -> section.facts(account).stream()).toList();
	}

	List<SettingsPage.Section> sections(AccountId account) {
		return this.sections.stream()
			.map(section -> new SettingsPage.Section(section.heading(), section.doors(account)))
			.toList();
	}

}
