package jp.mykempo.journeys.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import jp.mykempo.journeys.Chromium;
import jp.mykempo.journeys.Mailbox;
import jp.mykempo.journeys.Site;
import jp.mykempo.site.Words;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody in front of a browser. Fields are named by their id, buttons by the key of their text, links by where they
 * lead, so that a journey is written once for both languages.
 * <pre>customer.open("/login").type("id", "hanako").type("password", "…").press("account.login.button");</pre>
 */
final class Customer implements AutoCloseable {

	private final Site site;

	private final Way way;

	private final Page page;

	private final Hands hands;

	private final Words words;

	private final List<Customer> company = new ArrayList<>();

	private Consumer<Page> arrival = page -> {
	};

	private int arrivals;

	Customer(Site site, Way way) {
		this(site, way, Chromium.page(way.language(), 1200, way.script()));
	}

	/** At a page of another browser than the usual one. */
	Customer(Site site, Way way, Page page) {
		this.site = site;
		this.way = way;
		this.page = page;
		this.hands = way.keyboard() ? new Keyboard(this.page) : new Pointer();
		this.words = site.bean(Words.class);
		this.page.onLoad(loaded -> this.arrivals++);
	}

	/** Told of every page at which this customer arrives. */
	Customer watched(Consumer<Page> watcher) {
		this.arrival = watcher;
		return this;
	}

	/** Somebody else in front of another browser, who comes the same way and is watched as well. */
	Customer another() {
		return with(new Customer(this.site, this.way));
	}

	/** The same person at another tab of this browser. */
	Customer atAnotherTab() {
		Page tab = this.page.context().newPage();
		tab.setDefaultTimeout(10_000);
		return with(new Customer(this.site, this.way, tab));
	}

	private Customer with(Customer other) {
		this.company.add(other.watched(this.arrival));
		return other;
	}

	Customer open(String path) {
		return arriving(() -> this.page.navigate(this.site.address() + path));
	}

	/** Opens the link of the newest mail at this address. */
	Customer openLinkSentTo(String address) {
		return open(mailTo(address).link().replaceFirst("^https?://localhost(:\\d+)?", ""));
	}

	Mailbox.Received mailTo(String address) {
		return Mailbox.of(this.site, address).newest();
	}

	Customer type(String id, String text) {
		this.hands.type(field(id), text);
		return this;
	}

	Customer tick(String id) {
		this.hands.tick(field(id));
		return this;
	}

	Customer select(String id, String value) {
		this.hands.select(field(id), value);
		return this;
	}

	/** Presses the button with this text; a page comes. */
	Customer press(String key, Object... arguments) {
		return arriving(() -> this.hands.press(button(key, arguments)));
	}

	/** Presses the button with this text; a file comes, and the page stays. */
	byte[] download(String key) {
		Download download = this.page.waitForDownload(() -> this.hands.press(button(key)));
		try {
			return Files.readAllBytes(download.path());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Follows the first link to this path, in the main part if there is one. */
	Customer follow(String path) {
		Locator inMain = this.page.locator("main a[href=\"" + path + "\"]");
		Locator link = inMain.count() > 0 ? inMain.first() : this.page.locator("a[href=\"" + path + "\"]:visible").first();
		return arriving(() -> this.hands.press(link));
	}

	Customer switchLanguage() {
		String other = this.way.language().startsWith("ja") ? "en" : "ja";
		return arriving(() -> this.hands.press(this.page.locator("a[hreflang=" + other + "]:visible").first()));
	}

	/** The text stands in the main part of the page. */
	Customer sees(String key, Object... arguments) {
		return reads(word(key, arguments));
	}

	Customer reads(String text) {
		assertThat(text()).as(this.page.url()).contains(plain(text));
		return this;
	}

	Customer isAt(String path) {
		assertThat(path()).as(text()).isEqualTo(path);
		return this;
	}

	String path() {
		return this.page.url().substring(this.site.address().length());
	}

	String text() {
		return plain(this.page.locator("main").textContent());
	}

	/** A text of the site, in this customer's language. */
	String word(String key, Object... arguments) {
		return this.words.text(Locale.forLanguageTag(this.way.language()), key, List.of(arguments));
	}

	Locator field(String id) {
		return this.page.locator("[id=\"" + id + "\"]");
	}

	Locator button(String key, Object... arguments) {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(word(key, arguments)).setExact(true))
			.first();
	}

	Page page() {
		return this.page;
	}

	Site site() {
		return this.site;
	}

	Way way() {
		return this.way;
	}

	Customer arriving(Runnable act) {
		int before = this.arrivals;
		act.run();
		this.page.waitForCondition(() -> this.arrivals > before);
		this.arrival.accept(this.page);
		return this;
	}

	@Override
	public void close() {
		this.company.forEach(Customer::close);
		this.page.context().close();
	}

	private static String plain(String text) {
		return text.replaceAll("[\\s\u3000]+", " ").strip();
	}

}
