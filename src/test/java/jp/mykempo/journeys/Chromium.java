package jp.mykempo.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/**
 * The installed Chromium or Chrome, started once a thread, never downloaded. {@code -Dbrowser=required} makes its absence a
 * failure; without it browser tests are left out with a loud word.
 */
public final class Chromium {

	/** The one without a window first: it needs two thirds of the time. */
	private static final List<String> PLACES = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium",
			"/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

	/** What is driven by a thread is driven by no other. */
	private static final ThreadLocal<Browser> browser = ThreadLocal.withInitial(Chromium::another);

	private Chromium() {
	}

	/** Where a browser is installed; empty where none is and none is required. */
	public static Optional<Path> installed() {
		Optional<Path> place = Stream.concat(Stream.ofNullable(System.getenv("CHROME_PATH")), PLACES.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
		if (place.isEmpty() && "required".equals(System.getProperty("browser"))) {
			throw new IllegalStateException("no Chromium or Chrome is installed, but -Dbrowser=required");
		}
		return place;
	}

	/** A fresh visitor of the site, with script or without. */
	public static BrowserContext visitor(String language, int width, boolean script) {
		return browser.get().newContext(new Browser.NewContextOptions().setLocale(language)
			.setViewportSize(width, 900)
			.setJavaScriptEnabled(script)
			.setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
	}

	public static Page page(String language, int width, boolean script) {
		Page page = visitor(language, width, script).newPage();
		page.setDefaultTimeout(10_000);
		return page;
	}

	/** A browser of its own, for the calling thread alone: who starts it, stops it. */
	public static Browser another() {
		return launched(List.of());
	}

	/** The same, keeping pages in memory for the way back, as people's browsers do. */
	public static Browser remembering() {
		return launched(List.of("--disable-back-forward-cache"));
	}

	private static Browser launched(List<String> withoutUsual) {
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		return playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(installed().orElseThrow())
				.setIgnoreDefaultArgs(withoutUsual)
				.setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking",
						"--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic")));
	}

}
