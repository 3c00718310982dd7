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
		String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("Page$", "");
		return path.substring(0, path.lastIndexOf('/') + 1) + Character.toLowerCase(name.charAt(0)) + name.substring(1)
				+ ".jte";
	}

}
