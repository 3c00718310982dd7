package jp.mykempo.journeys;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The paths of all pages that can be opened, as they are registered, with something in place of variables. */
final class Pages {

	/** A variable, and within its braces the expression that its values match; that may hold braces of its own. */
	private static final Pattern VARIABLE = Pattern.compile("\\{\\w+(?::((?:[^{}]|\\{[^{}]*})*))?}");

	private static final List<String> VALUES = List.of("00000000-0000-0000-0000-000000000000", "0", "0-0");

	private Pages() {
	}

	static Collection<String> of(Site site) {
		RequestMappingHandlerMapping mapping = site.bean("requestMappingHandlerMapping",
				RequestMappingHandlerMapping.class);
		TreeSet<String> paths = new TreeSet<>();
		for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
			if (info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
				info.getPatternValues().forEach(pattern -> paths.add(concrete(pattern)));
			}
		}
		paths.remove("/error");
		return paths;
	}

	/** A path that the pattern matches, with values that nobody has. */
	static String concrete(String pattern) {
		return VARIABLE.matcher(pattern).replaceAll(variable -> Matcher.quoteReplacement(value(variable.group(1))));
	}

	private static String value(String regex) {
		return regex == null ? VALUES.getFirst()
				: Stream.concat(VALUES.stream(), Stream.of(regex.split("\\|")))
					.filter(value -> value.matches(regex))
					.findFirst()
					.orElseThrow(() -> new IllegalStateException("no value known for " + regex));
	}

}
