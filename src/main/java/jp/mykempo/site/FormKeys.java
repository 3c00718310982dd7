package jp.mykempo.site;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers for a day what became of a form that was sent, so that a double click, a reload or a retry gets the first
 * answer again instead of doing it twice. A form whose answer was lost in a crash may be sent again after half a minute.
 */
@Component
class FormKeys {

	private final JdbcClient sql;

	FormKeys(JdbcClient sql) {
		this.sql = sql;
	}

	/** Takes the form as one's own to answer; false where it is answered, or being answered, already. */
	boolean claim(String key) {
		return this.sql.sql("""
				insert into site.form_answer as a (key) values (:key)
				on conflict (key) do update set claimed_at = now()
				where a.location is null and a.claimed_at < now() - interval '30 seconds'
				returning key""").param("key", key).query(String.class).optional().isPresent();
	}

	/** Where the first answer led to, once it is there. */
	Optional<String> answer(String key) {
		return this.sql.sql("select location from site.form_answer where key = :key and location is not null")
			.param("key", key)
			.query(String.class)
			.optional();
	}

	void answered(String key, String location) {
		this.sql.sql("update site.form_answer set location = :location where key = :key")
			.param("location", location)
			.param("key", key)
			.update();
	}

	/** The form was shown again with mistakes: it may be sent once more. */
	void release(String key) {
		this.sql.sql("delete from site.form_answer where key = :key and location is null").param("key", key).update();
	}

	/** Forgets answers older than a day. */
	int forgetOld() {
		return this.sql.sql("delete from site.form_answer where claimed_at < now() - interval '1 day'").update();
	}

}
