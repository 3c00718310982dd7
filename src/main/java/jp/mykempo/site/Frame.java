package jp.mykempo.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the frame around every page needs: language and texts, the society, the visitor, and the hidden fields of
 * forms. Templates get it as {@code frame}.
 * <pre>${frame.t("login.title")}</pre>
 */
public final class Frame {

	private static final List<String> MENU = List.of("/home", "/coverage", "/checkups", "/health-age", "/expenses",
			"/walking", "/lodges");

	private final HttpServletRequest request;

	private final Locale locale;

	private final Surroundings surroundings;

	/** What is the same for every page. */
	record Surroundings(Words words, SocietyProfile society, Assets assets) {
	}

	Frame(HttpServletRequest request, Locale locale, Surroundings surroundings) {
		this.request = request;
		this.locale = locale;
		this.surroundings = surroundings;
	}

	public Locale locale() {
		return this.locale;
	}

	public String language() {
		return this.locale.getLanguage();
	}

	/** A text of the site in the reader's language. */
	public String t(String key, Object... arguments) {
		return this.surroundings.words().text(this.locale, key, List.of(arguments));
	}

	public String t(Message message) {
		return this.surroundings.words().text(this.locale, message);
	}

	public SocietyProfile society() {
		return this.surroundings.society();
	}

	public String societyName() {
		return society().name().in(this.locale);
	}

	/** Address of a file of {@code static/}. */
	public String asset(String name) {
		return this.surroundings.assets().address(name);
	}

	/** Who looks at the page; empty before login. */
	public Optional<Visitor> visitor() {
		return CurrentVisitor.get();
	}

	/** Account of whoever looks at the page, for forms whose entries are kept ({@link EntryCookies}). */
	public String account() {
		return visitor().map(Visitor::name).orElse("");
	}

	/** Where the visitor is, for {@code aria-current} in menus. */
	public boolean at(String path) {
		return here().equals(path) || here().startsWith(path + "/");
	}

	/** Paths of the main menu, in its order. */
	public List<String> menu() {
		return MENU;
	}

	public String otherLanguage() {
		return language().equals("ja") ? "en" : "ja";
	}

	/** This page in the other language; the place is kept. */
	public String inLanguage(String language) {
		return UriComponentsBuilder.fromPath(here())
			.query("GET".equals(this.request.getMethod()) ? this.request.getQueryString() : null)
			.replaceQueryParam("lang", language)
			.build(true)
			.toUriString();
	}

	/** Whether the visitor chose larger letters. */
	public boolean largeText() {
		return Preferences.largeText(this.request);
	}

	public CsrfToken csrf() {
		return (CsrfToken) this.request.getAttribute(CsrfToken.class.getName());
	}

	/** A fresh key for a form, so that sending it twice does it once ({@link FormKeys}). */
	public String formKey() {
		return UUID.randomUUID().toString();
	}

	/** What a module put beside its pages, as a request attribute with the name of the type. */
	public <T> Optional<T> beside(Class<T> type) {
		return Optional.ofNullable(this.request.getAttribute(type.getName())).map(type::cast);
	}

	/** Path of the page. */
	public String here() {
		return this.request.getRequestURI();
	}

}
