package jp.mykempo.journeys.browser;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import jp.mykempo.journeys.InBrowser;
import jp.mykempo.journeys.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page of the site in both languages, at three widths, without a violation (JIS X 8341-3 AA, WCAG 2.2 AA). */
@InBrowser
class EveryPageTest {

	/** Routes that are no page, with the reason. */
	private static final Map<String, String> NO_PAGE = Map.of("/", "leads on to another page", "/error",
			"shown by every error, see Corners", "/society.css", "a style sheet");

	private static final Site site = Site.running();

	@ParameterizedTest
	@EnumSource(value = Way.class, names = { "JAPANESE", "ENGLISH" })
	void everyPageIsForEverybody(Way way) {
		Inspection inspection = new Inspection();
		for (Journeys journey : Journeys.values()) {
			try (Customer customer = new Customer(site, way).watched(inspection)) {
				journey.by(customer);
			}
		}
		for (Corners corner : Corners.values()) {
			try (Customer customer = new Customer(site, way).watched(inspection)) {
				corner.by(customer);
			}
		}
		assertThat(inspection.findings()).isEmpty();
		assertThat(unseen(inspection)).as("pages that nobody looked at").isEmpty();
	}

	private static List<String> unseen(Inspection inspection) {
		List<PathContainer> paths = inspection.paths().stream().map(PathContainer::parsePath).toList();
		return routes().stream()
			.filter(route -> !NO_PAGE.containsKey(route.getPatternString()) && !isFile(route.getPatternString()))
			.filter(route -> paths.stream().noneMatch(route::matches))
			.map(PathPattern::getPatternString)
			.toList();
	}

	/** Tables as CSV, paper as PDF: they come as files, and leave the page as it is. */
	private static boolean isFile(String route) {
		return route.matches(".*[./]csv|.*/lists|.*/test-print");
	}

	private static TreeSet<PathPattern> routes() {
		TreeSet<PathPattern> routes = new TreeSet<>();
		site.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.keySet()
			.stream()
			.filter(EveryPageTest::isRead)
			.forEach(info -> routes.addAll(info.getPathPatternsCondition().getPatterns()));
		return routes;
	}

	private static boolean isRead(RequestMappingInfo info) {
		return info.getMethodsCondition().isEmpty() || info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
	}

}
