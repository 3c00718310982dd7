package jp.mykempo.site;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Keeps what was typed into a form whose session ran out (入力内容の控え): sealed in the browser, for half an hour, given
 * back once and to the same account alone. A form takes part by naming the fields that are worth it, never a secret:
 * <pre>
 * &#64;template.site.keptEntries(frame = frame, fields = "mail mail2")
 * Map&lt;String, String> kept = this.entries.giveBack(request, response); // where its page is shown
 * </pre>
 */
public interface EntryCookies {

	/** Keeps the entries of a form that came too late; the page to come back to, empty where nothing is kept. */
	Optional<String> keep(HttpServletRequest request, HttpServletResponse response);

	/** What was kept for this page and whoever is logged in now, by field; mostly nothing. */
	Map<String, String> giveBack(HttpServletRequest request, HttpServletResponse response);

}
