package jp.mykempo.account.core;

import java.time.Duration;

import jp.mykempo.access.LinkTokens;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.mail.Letter;
import jp.mykempo.mail.Outbox;
import jp.mykempo.storage.PublicAddress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the mail whose link completes a registration (認証メール), and counts how many went out today. */
@Component
class RegistrationLetters {

	/** For how long a link works (R5). */
	static final Duration LIFE = Duration.ofHours(24);

	/** How often a day the mail is sent again (R5). */
	static final int RESENDS = 5;

	/** How often a day one may begin anew; more would be a way to flood somebody's mailbox. */
	static final int BEGINNINGS = 20;

	private final JdbcClient sql;

	private final LinkTokens tokens;

	private final MemberNames names;

	private final Outbox outbox;

	private final PublicAddress address;

	RegistrationLetters(JdbcClient sql, LinkTokens tokens, MemberNames names, Outbox outbox, PublicAddress address) {
		this.sql = sql;
		this.tokens = tokens;
		this.names = names;
		this.outbox = outbox;
		this.address = address;
	}

	/** A letter with a fresh link; the former one is dead. */
	void send(PendingRegistration registration) {
		String subject = subject(registration.person());
		String token = this.tokens.issue(PendingRegistrations.LINK, subject, LIFE);
		this.outbox.add(Letter.of("account/registration-confirm", registration.mail(), registration.language(), subject)
			.with("name", this.names.of(registration.person()))
			.with("link", this.address.link("/register/confirm?t=" + token))
			.until(registration.expiresAt()));
	}

	/** False where one may not begin anew today. */
	boolean countBeginning(PersonId person) {
		return count("begun", person, BEGINNINGS);
	}

	/** False where the mail is not sent again today. */
	boolean countResending(PersonId person) {
		return count("resent", person, RESENDS);
	}

	/** Forgets the counts of days that are over. */
	int forgetOld() {
		return this.sql.sql("""
				delete from account.registration_letter
				where day < (now() at time zone 'Asia/Tokyo')::date""").update();
	}

	private boolean count(String column, PersonId person, int limit) {
		return this.sql.sql("""
				insert into account.registration_letter as c (person_id, %1$s) values (:person, 1)
				on conflict (person_id, day) do update set %1$s = c.%1$s + 1 where c.%1$s < :limit
				""".formatted(column)).param("person", person.value()).param("limit", limit).update() == 1;
	}

	static String subject(PersonId person) {
		return "p:" + person.value();
	}

}
