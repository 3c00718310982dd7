package jp.mykempo.mail.core;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import jp.mykempo.access.SealBroken;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.site.SocietyProfile;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of letters; every method is one statement, and what is due is decided by the database's clock. */
@Repository
public class LetterStore {

	private static final Logger log = LoggerFactory.getLogger(LetterStore.class);

	private final JdbcClient sql;

	private final LetterSeal seal;

	private final String domain;

	private final SecureRandom random = new SecureRandom();

	public LetterStore(JdbcClient sql, LetterSeal seal, SocietyProfile society) {
		this.sql = sql;
		this.seal = seal;
		this.domain = society.mail().domain();
	}

	/** Puts a letter into the outbox, due at once; its Message-ID is fixed from here on. */
	public void add(NewLetter letter) {
		this.sql.sql("""
				insert into mail.letter (message_id, kind, locale, about, address, address_key, sealed)
				values (:messageId, :kind, :locale, :about, :address, :addressKey, :sealed)""")
			.param("messageId", newMessageId())
			.param("kind", letter.kind())
			.param("locale", letter.language())
			.param("about", letter.about())
			.param("address", letter.to().text())
			.param("addressKey", letter.to().key())
			.param("sealed", this.seal.close(letter.written()))
			.update();
	}

	/** Takes letters that are due and keeps other workers away from them for as long as the lease. */
	public List<DueLetter> lease(int most, Duration lease) {
		return this.sql.sql("""
				with due as materialized (
					select id from mail.letter
					where state in ('waiting', 'deferred') and next_attempt_at <= now()
					order by next_attempt_at limit :most for update skip locked)
				update mail.letter l
				set attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => :lease)
				from due where l.id = due.id
				returning l.id, message_id, address, locale, attempts, created_at, sealed""")
			.param("most", most)
			.param("lease", lease.toSeconds())
			.query((row, number) -> due(row))
			.list()
			.stream()
			.flatMap(Optional::stream)
			.sorted(Comparator.comparingLong(DueLetter::id))
			.toList();
	}

	/** A mail server has it: the text is erased. */
	public void markHandedOver(DueLetter letter) {
		this.sql.sql("""
				update mail.letter
				set state = 'handed_over', handed_over_at = now(), sealed = null, next_attempt_at = null, reply = null
				where id = :id and state in ('waiting', 'deferred')""").param("id", letter.id()).update();
	}

	/**
	 * To be tried again after the wait, or given up if the letter is older than the patience allows. Does nothing if
	 * the lease has passed to another worker.
	 */
	public void postpone(DueLetter letter, Duration wait, Duration patience, String reply) {
		this.sql.sql("""
				with tried as (
					select id, created_at + make_interval(secs => :patience) <= now() as over
					from mail.letter
					where id = :id and attempts = :attempt and state in ('waiting', 'deferred') for update)
				update mail.letter l
				set state = case when over then 'failed' else 'deferred' end,
					sealed = case when over then null else sealed end,
					next_attempt_at = case when over then null else now() + make_interval(secs => :wait) end,
					ended_at = case when over then now() end,
					reply = :reply
				from tried where l.id = tried.id""")
			.param("id", letter.id())
			.param("attempt", letter.attempt())
			.param("wait", wait.toSeconds())
			.param("patience", patience.toSeconds())
			.param("reply", reply)
			.update();
	}

	/** Gives a lease back untried. */
	public void giveBack(DueLetter letter, Duration wait) {
		this.sql.sql("""
				update mail.letter
				set attempts = attempts - 1, next_attempt_at = now() + make_interval(secs => :wait)
				where id = :id and attempts = :attempt and state in ('waiting', 'deferred')""")
			.param("id", letter.id())
			.param("attempt", letter.attempt())
			.param("wait", wait.toSeconds())
			.update();
	}

	/** The address does not take mail; empty if that is known already. */
	public Optional<Undelivered> markBounced(String messageId, String reply) {
		return this.sql.sql("""
				update mail.letter
				set state = 'bounced', ended_at = now(), sealed = null, next_attempt_at = null, reply = :reply
				where message_id = :messageId and state in ('waiting', 'deferred', 'handed_over')
				returning id, about, address_key""")
			.param("messageId", messageId)
			.param("reply", reply)
			.query(Undelivered.class)
			.optional();
	}

	/** Erases the addresses of letters that left the queue longer ago; what became of them stays. */
	public int forgetAddresses(Duration after) {
		return this.sql.sql("""
				update mail.letter set address = null, address_key = null
				where address is not null and state not in ('waiting', 'deferred')
					and coalesce(ended_at, handed_over_at) < now() - make_interval(secs => :after)""")
			.param("after", after.toSeconds())
			.update();
	}

	/** Empty if the text cannot be opened here: the letter waits for a node that has its key, the others go their way. */
	private Optional<DueLetter> due(ResultSet row) throws SQLException {
		long id = row.getLong("id");
		try {
			return Optional.of(new DueLetter(id, row.getString("message_id"), new MailAddress(row.getString("address")),
					row.getString("locale"), row.getInt("attempts"), row.getTimestamp("created_at").toInstant(),
					this.seal.open(row.getBytes("sealed"))));
		}
		catch (SealBroken broken) {
			log.error("Letter {} cannot be opened: is its key missing?", id, broken);
			giveUpIfOld(id);
			return Optional.empty();
		}
	}

	private void giveUpIfOld(long id) {
		this.sql.sql("""
				update mail.letter set state = 'failed', ended_at = now(), sealed = null, next_attempt_at = null
				where id = :id and state in ('waiting', 'deferred') and created_at < now() - interval '48 hours'""")
			.param("id", id)
			.update();
	}

	private String newMessageId() {
		byte[] bytes = new byte[16];
		this.random.nextBytes(bytes);
		return "<" + HexFormat.of().formatHex(bytes) + "@" + this.domain + ">";
	}

	/** The letter that came back. The key is gone if it came back after some weeks. */
	public record Undelivered(long id, String about, String addressKey) {
	}

}
