package jp.mykempo.journeys;

import java.util.Collection;
import java.util.TreeSet;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The paths of all pages that can be opened, as they are registered, with something in place of variables. */
final class Pages {

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

	private static String concrete(String pattern) {
		return pattern.replaceAll("\\{(\\w+):([\\w-]+)[^}]*}", "$2")
			.replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "00000000-0000-0000-0000-000000000000");
	}

}
