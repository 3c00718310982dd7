package jp.mykempo.account.core;

import java.util.List;

import jp.mykempo.access.Attempts;
import jp.mykempo.access.KnownBrowsers;
import jp.mykempo.access.Sessions;
import jp.mykempo.account.PasswordRecovered;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What must not outlive a password that was replaced by somebody who did not know it, by a mail's link (F5) or a posted
 * one-time password (F6): sessions, counts of wrong passwords, known browsers, an address that somebody else may have
 * asked to confirm, and what is bound to the gate (P7).
 */
@Component
public class CleanSlate {

	private final Sessions sessions;

	private final Attempts attempts;

	private final KnownBrowsers browsers;

	private final AddressChanges changes;

	private final ApplicationEventPublisher events;

	CleanSlate(Sessions sessions, Attempts attempts, KnownBrowsers browsers, AddressChanges changes,
			ApplicationEventPublisher events) {
		this.sessions = sessions;
		this.attempts = attempts;
		this.browsers = browsers;
		this.changes = changes;
		this.events = events;
	}

	/** In the transaction that replaces the password. */
	public void make(Account account) {
		this.sessions.endAll(account.principal());
		this.attempts.forget(List.of(account.principal(), OneTimePasswords.subject(account.id())));
		this.browsers.forget(List.of(account.principal()));
		this.changes.withdraw(account);
		this.events.publishEvent(new PasswordRecovered(account.id()));
	}

}
