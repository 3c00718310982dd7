package jp.mykempo.site;

import org.springframework.http.HttpStatus;

/**
 * A page: everything that its template prints, formatted. The template lies under {@code src/main/jte} at the path of
 * the record: {@code jp.mykempo.account.login.LoginPage} is shown by {@code account/login/login.jte}, which takes
 * {@code @param jp.mykempo.site.Frame frame} and {@code @param LoginPage page}.
 */
public non-sealed interface Page extends Answer {

	/** Status of the answer; a form with mistakes is {@code UNPROCESSABLE_CONTENT}. */
	default HttpStatus status() {
		return HttpStatus.OK;
	}

	/** Name of the template, derived from the record's name. */
	default String template() {
		String path = getClass().getName().substring("jp.mykempo.".length()).replace('.', '/');
		int name = path.lastIndexOf('/') + 1;
		int end = path.length() - (path.endsWith("Page") ? "Page".length() : 0);
		return path.substring(0, name) + Character.toLowerCase(path.charAt(name)) + path.substring(name + 1, end) + ".jte";
	}

}
