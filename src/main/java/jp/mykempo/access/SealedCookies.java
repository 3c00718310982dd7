package jp.mykempo.access;

import java.time.Duration;

import jp.mykempo.storage.PublicAddress;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Short-lived cookies whose content only we can read and make, for what must outlive one request without a session or
 * a row: the token of a link that has left the address bar, the steps of a form before login. Each kind is made once:
 * <pre>SealedCookie&lt;Opened> cookie = cookies.of("link", Opened.class, Duration.ofMinutes(10));</pre>
 */
@Component
public class SealedCookies {

	private final Keys keys;

	private final DatabaseClock clock;

	private final boolean secure;

	private final JsonMapper json = new JsonMapper();

	public SealedCookies(Keys keys, DatabaseClock clock, PublicAddress address) {
		this.keys = keys;
		this.clock = clock;
		this.secure = address.secure();
	}

	/**
	 * A kind of cookie.
	 *
	 * @param name lower case; also the purpose of its key
	 * @param type a small record
	 * @param life how long a content counts, whatever the browser keeps
	 */
	public <T extends Record> SealedCookie<T> of(String name, Class<T> type, Duration life) {
		return new SealedCookie<>(this, name, type, life);
	}

	String cookieName(String name) {
		return this.secure ? "__Host-" + name : name;
	}

	boolean secure() {
		return this.secure;
	}

	<T> byte[] seal(String name, T value, Duration life) {
		long until = this.clock.now().plus(life).toEpochMilli();
		return this.keys.seal(purpose(name), this.json.writeValueAsBytes(new Content<>(until, value)));
	}

	/** The content, or null where its time is over. */
	<T> T open(String name, Class<T> type, byte[] sealed) {
		Content<T> content = this.json.readValue(this.keys.open(purpose(name), sealed),
				this.json.getTypeFactory().constructParametricType(Content.class, type));
		return (this.clock.now().toEpochMilli() < content.until()) ? content.value() : null;
	}

	private static String purpose(String name) {
		return "cookie/" + name;
	}

	/** What is sealed: the value, and until when it counts by the database's clock. */
	record Content<T>(long until, T value) {
	}

}
