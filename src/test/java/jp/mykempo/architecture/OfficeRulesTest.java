package jp.mykempo.architecture;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import jp.mykempo.office.AllowedTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page of the office says who may see it (T1). */
@Execution(ExecutionMode.CONCURRENT)
class OfficeRulesTest {

	/** What must be open before login, in the order of the login itself. */
	private static final Set<String> PUBLIC = Set.of("/office/login", "/office/logout", "/office/setup");

	@Test
	void everyPageOfTheOfficeSaysWhoMaySeeIt() {
		assertThat(handlers().filter(method -> paths(method).anyMatch(OfficeRulesTest::isClosed))
			.filter(method -> !isSaid(method) && !isSaid(method.getDeclaringClass()))
			.map(Method::toString)).as("denied by default: a page without @AllowedTo would be open to all staff").isEmpty();
	}

	@Test
	void nothingOutsideTheOfficeIsForStaff() {
		assertThat(handlers().filter(method -> isSaid(method) || isSaid(method.getDeclaringClass()))
			.filter(method -> !paths(method).allMatch(path -> path.equals("/office") || path.startsWith("/office/")))
			.map(Method::toString)).as("the session of staff is not even read elsewhere").isEmpty();
	}

	private static Stream<Method> handlers() {
		return Code.MAIN.stream()
			.filter(type -> type.isAnnotatedWith(Controller.class))
			.map(JavaClass::reflect)
			.flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
			.filter(method -> mapping(method) != null);
	}

	private static Stream<String> paths(Method method) {
		RequestMapping outer = mapping(method.getDeclaringClass());
		List<String> beginnings = outer == null || outer.path().length == 0 ? List.of("") : List.of(outer.path());
		return beginnings.stream().flatMap(beginning -> Arrays.stream(mapping(method).path()).map(path -> beginning + path));
	}

	private static RequestMapping mapping(AnnotatedElement element) {
		return AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class);
	}

	private static boolean isSaid(AnnotatedElement element) {
		return Objects.nonNull(AnnotatedElementUtils.findMergedAnnotation(element, AllowedTo.class));
	}

	private static boolean isClosed(String path) {
		boolean office = path.equals("/office") || path.startsWith("/office/");
		return office && PUBLIC.stream().noneMatch(open -> path.equals(open) || path.startsWith(open + "/"));
	}

}
