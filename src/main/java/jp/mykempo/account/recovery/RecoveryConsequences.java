package jp.mykempo.account.recovery;

import java.util.List;

import jp.mykempo.access.Attempts;
import jp.mykempo.access.KnownBrowsers;
import jp.mykempo.access.Sessions;
import jp.mykempo.account.PasswordRecovered;
import jp.mykempo.account.core.Account;
import jp.mykempo.audit.AuditTrail;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Everything that follows from a new password set without the old one: sessions end, counts of wrong passwords and
 * known browsers are forgotten, what somebody else may have begun is withdrawn, the member is told (F5, P5, P7).
 */
@Component
class RecoveryConsequences {

	private final Sessions sessions;

	private final Attempts attempts;

	private final KnownBrowsers browsers;

	private final RecoveryLetters letters;

	private final ApplicationEventPublisher events;

	private final AuditTrail audit;

	RecoveryConsequences(Sessions sessions, Attempts attempts, KnownBrowsers browsers, RecoveryLetters letters,
			ApplicationEventPublisher events, AuditTrail audit) {
		this.sessions = sessions;
		this.attempts = attempts;
		this.browsers = browsers;
		this.letters = letters;
		this.events = events;
		this.audit = audit;
	}

	/** In the transaction that sets the password. */
	void of(Account account) {
		this.sessions.endAll(account.principal());
		this.attempts.forget(account.principal());
		this.browsers.forget(List.of(account.principal()));
		this.letters.tellChanged(account);
		this.events.publishEvent(new PasswordRecovered(account.id()));
		this.audit.record(new PasswordSetByMail(account.id(), account.person()));
	}

}
