package jp.mykempo.journeys.browser;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import jp.mykempo.journeys.Site;

import org.junit.jupiter.api.DynamicTest;

import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every journey, and every page of the site on the way, at three widths, without a violation (JIS X 8341-3 AA, WCAG
 * 2.2 AA).
 */
final class EveryPage {

	/** Its own, so that others may go on meanwhile; one walk at a time. */
	static final String SITE = "the site of EveryPage";

	/** Routes that are no page, with the reason. */
	private static final Map<String, String> NO_PAGE = Map.of("/", "leads on to another page", "/error",
			"shown by every error, see Corners", "/society.css", "a style sheet");

	private static final Site site = Site.apart();

	private EveryPage() {
	}

	/** Every journey, then the corners, then what was seen on the way. */
	static Stream<DynamicTest> isForEverybody(Way straight, Way aside) {
		Inspection inspection = new Inspection();
		Stream<DynamicTest> journeys = Arrays.stream(Journeys.values())
			.map(journey -> visit(journey.name(), straight, inspection, journey::by));
		Stream<DynamicTest> corners = Arrays.stream(Corners.values())
			.map(corner -> visit(corner.name(), aside, inspection, corner::by));
		Stream<DynamicTest> verdict = Stream.of(
				DynamicTest.dynamicTest("nothing is wrong on any page", () -> assertThat(inspection.findings()).isEmpty()),
				DynamicTest.dynamicTest("every page was looked at", () -> assertThat(unseen(inspection)).isEmpty()));
		return Stream.of(journeys, corners, verdict).flatMap(Function.identity()).onClose(inspection::close);
	}

	private static DynamicTest visit(String name, Way way, Inspection inspection, Consumer<Customer> walk) {
		return DynamicTest.dynamicTest(name, () -> {
			try (Customer customer = new Customer(site, way).watched(inspection)) {
				walk.accept(customer);
			}
		});
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
		return route.matches(".*[./](csv|pdf|zip)|.*/fhir/[^/]*|.*/lists|.*/test-print|.*/expense-notice-form");
	}

	private static TreeSet<PathPattern> routes() {
		TreeSet<PathPattern> routes = new TreeSet<>();
		site.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.keySet()
			.stream()
			.filter(EveryPage::isRead)
			.forEach(info -> routes.addAll(info.getPathPatternsCondition().getPatterns()));
		return routes;
	}

	private static boolean isRead(RequestMappingInfo info) {
		return info.getMethodsCondition().isEmpty() || info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
	}

}
