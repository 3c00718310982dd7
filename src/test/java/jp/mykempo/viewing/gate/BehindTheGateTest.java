package jp.mykempo.viewing.gate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.mykempo.journeys.Site;
import jp.mykempo.viewing.BehindViewingGate;
import jp.mykempo.viewing.core.Place;
import org.junit.jupiter.api.Test;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is registered at or below the four parts of the site stands behind the gate (V1, V2). */
class BehindTheGateTest {

	private final Map<RequestMappingInfo, HandlerMethod> handlers = Site.running()
		.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
		.getHandlerMethods();

	@Test
	void everyControllerOfThemIsMarked() {
		assertThat(guarded().filter(handler -> mark(handler) == null)).isEmpty();
		assertThat(guarded().count()).isGreaterThanOrEqualTo(4);
	}

	@Test
	void whatIsForInsuredPersonsSaysSo() {
		for (Place place : Place.values()) {
			assertThat(handlers(place)).as(place.path())
				.isNotEmpty()
				.allMatch(handler -> mark(handler).insuredPersonOnly() == place.insuredPersonOnly());
		}
	}

	@Test
	void nothingElseIsMarked() {
		List<HandlerMethod> guarded = guarded().toList();

		assertThat(this.handlers.values().stream().filter(handler -> mark(handler) != null).filter(handler -> !guarded.contains(handler)))
			.as("the gate leads on to no other page")
			.isEmpty();
	}

	private Stream<HandlerMethod> guarded() {
		return Stream.of(Place.values()).flatMap(place -> handlers(place).stream());
	}

	private List<HandlerMethod> handlers(Place place) {
		return this.handlers.entrySet()
			.stream()
			.filter(entry -> leadsTo(entry.getKey(), place.path()))
			.map(Map.Entry::getValue)
			.toList();
	}

	private static boolean leadsTo(RequestMappingInfo info, String path) {
		return info.getPathPatternsCondition()
			.getPatterns()
			.stream()
			.filter(pattern -> !pattern.getPatternString().equals("/error"))
			.anyMatch(pattern -> pattern.getPatternString().equals(path) || pattern.getPatternString().startsWith(path + "/")
					|| Stream.of("", "/x", "/x/y").anyMatch(rest -> pattern.matches(PathContainer.parsePath(path + rest))));
	}

	private static BehindViewingGate mark(HandlerMethod handler) {
		BehindViewingGate own = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), BehindViewingGate.class);
		return own != null ? own
				: AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), BehindViewingGate.class);
	}

}
