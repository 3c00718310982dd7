package jp.mykempo.journeys.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;

import jp.mykempo.journeys.Chromium;

/**
 * Looks at each page once at three widths: axe finds nothing, nothing scrolls sideways, what one taps is 44 px high.
 * It takes the page as it stands to a browser of its own, so that the customer need not wait. With
 * {@code -Dshots=FOLDER} it also takes a picture of each, for a phone and for a desk.
 */
final class Inspection implements Consumer<Page>, AutoCloseable {

	private static final int[] WIDTHS = { 1280, 768, 320 };

	private static final String AXE = script();

	/** What is to be seen is judged once; at a width that shows no more and no less only what depends on the layout is left. */
	private static final String RUN = """
			async (colours) => {
				const seen = [...document.querySelectorAll('body *')].map(e => e.checkVisibility() ? '1' : '0').join('');
				const judged = (window.judged ??= new Set()).has(seen);
				window.judged.add(seen);
				const rules = judged ? ['target-size', 'scrollable-region-focusable', ...colours ? ['color-contrast'] : []] : undefined;
				return (await axe.run(document, {resultTypes: ['violations'], selectors: false, iframes: false, preload: false,
					...rules ? {} : {rules: {'color-contrast': {enabled: colours}}},
					runOnly: rules ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}))
					.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)
						+ ' (' + [...n.any, ...n.all].map(c => c.message).join('; ') + ')').join(' | '));
			}""";

	private static final String MEASURE = """
			() => {
				const wrong = [], page = document.documentElement;
				if (page.scrollWidth > innerWidth) wrong.push('scrolls sideways: ' + [...document.querySelectorAll('body *')]
					.filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.table-scroll'))
					.slice(0, 2).map(e => e.outerHTML.slice(0, 100)).join(' | '));
				if (document.querySelectorAll('h1').length !== 1) wrong.push('has not one h1');
				for (const e of document.querySelectorAll('.table-scroll'))
					if (e.scrollWidth > e.clientWidth && (e.tabIndex < 0 || e.getAttribute('role') !== 'region'
							|| !getComputedStyle(e).backgroundAttachment.includes('local')))
						wrong.push('scrolls without a hint, or not by keys: ' + e.outerHTML.slice(0, 100));
				const alone = a => {
					for (let e = a; ; e = e.parentElement) {
						const display = getComputedStyle(e).display;
						if (!display.startsWith('inline')) return true;
						const around = [...e.parentNode.childNodes].filter(n => n !== e).map(n => n.textContent).join('').trim();
						if (around && getComputedStyle(e.parentElement).display.match(/block|inline|list-item|table-cell/)) return false;
					}
				};
				for (const e of document.querySelectorAll('a[href], button, summary, select, input:not([type=hidden])')) {
					const target = e.closest('.choice, label') ?? e, box = target.getBoundingClientRect();
					if (!e.checkVisibility() || e.tabIndex < 0 || e.classList.contains('skip-link') || e.tagName === 'A' && !alone(e)) continue;
					if (box.height < 43.5 || box.width < 43.5)
						wrong.push('small target ' + Math.round(box.width) + '×' + Math.round(box.height) + ': '
							+ e.outerHTML.slice(0, 100));
				}
				return wrong;
			}""";

	private final Set<String> seen = new HashSet<>();

	private final Set<String> paths = new LinkedHashSet<>();

	private final List<String> findings = new ArrayList<>();

	private final ExecutorService desk = Executors.newSingleThreadExecutor();

	private final List<Future<?>> work = new ArrayList<>();

	private Browser browser;

	private Page glass;

	@Override
	public void accept(Page page) {
		String path = java.net.URI.create(page.url()).getPath();
		this.paths.add(path);
		String language = page.locator("html").getAttribute("lang");
		if (this.seen.add(language + path + page.title() + page.locator(".banner-title").allTextContents())) {
			String url = page.url().replaceFirst("#.*", "");
			String html = page.content().replaceAll("(?s)<script.*?</script>", "");
			int number = this.seen.size();
			this.work.add(this.desk.submit(() -> inspect(url, html, "%s %s (%03d)".formatted(language, path, number))));
		}
	}

	/** What is wrong, page by page. */
	List<String> findings() {
		try {
			for (Future<?> each : this.work) {
				each.get();
			}
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		return this.findings;
	}

	/** Where the customers came. */
	Set<String> paths() {
		return this.paths;
	}

	private void inspect(String url, String html, String name) {
		Page page = glass();
		page.route(url, route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html; charset=utf-8").setBody(html)));
		page.navigate(url);
		page.unroute(url);
		page.evaluate(AXE);
		for (int width : WIDTHS) {
			page.setViewportSize(width, 900);
			list(page.evaluate(RUN, colours(name, width))).forEach(finding -> this.findings.add(name + " at " + width + ": " + finding));
			list(page.evaluate(MEASURE)).forEach(finding -> this.findings.add(name + " at " + width + ": " + finding));
		}
		if (!System.getProperty("shots", "").isEmpty()) {
			shoot(page, name, 360);
			shoot(page, name, 1200);
		}
	}

	/** Colours take axe the longest, and are the same in both languages: once for a phone, once for a desk. */
	private static boolean colours(String name, int width) {
		return width == 320 || width == 1280 && name.startsWith("ja");
	}

	private Page glass() {
		if (this.glass == null) {
			this.browser = Chromium.another();
			this.glass = this.browser.newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE)).newPage();
		}
		return this.glass;
	}

	private static void shoot(Page page, String name, int width) {
		page.setViewportSize(width, 900);
		String file = name.replaceAll("[/ ]+", "_").replaceAll("[()]", "") + "-" + width + ".png";
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(System.getProperty("shots"), file)));
	}

	@Override
	public void close() {
		this.desk.submit(() -> {
			if (this.browser != null) {
				this.browser.close();
			}
		});
		this.desk.shutdown();
	}

	@SuppressWarnings("unchecked")
	private static List<String> list(Object found) {
		return (List<String>) found;
	}

	private static String script() {
		try (InputStream stream = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
