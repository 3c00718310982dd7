package jp.mykempo.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** How the journeys of a module stand side by side (docs/style.md, "Where things lie"). */
@Execution(ExecutionMode.CONCURRENT)
class LayoutTest {

	/** Journeys that another of the same module may use, each because of … */
	private static final Map<String, String> ALLOWED = Map.of();

	@Test
	void journeysDoNotUseEachOther() {
		Stream<String> arrows = ours().filter(type -> !journey(type).isEmpty())
			.flatMap(type -> type.getDirectDependenciesFromSelf().stream())
			.filter(LayoutTest::toAnotherJourney)
			.map(LayoutTest::arrow)
			.distinct();

		assertThat(arrows.filter(arrow -> !ALLOWED.containsKey(arrow)))
			.as("journeys meet in core or by event, so that each can be read, and thrown away, alone")
			.isEmpty();
	}

	@Test
	void whatOnlyAJourneyUsesIsPackagePrivate() {
		assertThat(publicTypes().filter(type -> !journey(type).isEmpty())
			.filter(type -> users(type).noneMatch(user -> isElsewhere(user, type)))
			.map(JavaClass::getName))
			.as("public says: somebody else uses this")
			.isEmpty();
	}

	@Test
	void whatAModuleOffersIsUsed() {
		assertThat(publicTypes().filter(type -> journey(type).isEmpty() && !module(type).isEmpty())
			.filter(type -> users(type).noneMatch(user -> isElsewhere(user, type)))
			.map(JavaClass::getName))
			.as("a root package holds what other modules use today, not what they might")
			.isEmpty();
	}

	@Test
	void everyModuleSaysWhatItIsForAndWhomItUses() {
		Set<String> modules = ours().map(LayoutTest::module).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
		Set<String> described = Sources.of("src/main/java", "package-info.java")
			.filter(source -> source.text().contains("allowedDependencies"))
			.map(source -> source.path().getParent().getFileName().toString())
			.collect(Collectors.toSet());

		assertThat(described).isEqualTo(modules);
	}

	private static Stream<JavaClass> ours() {
		return Code.MAIN.stream();
	}

	private static Stream<JavaClass> publicTypes() {
		return ours().filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
			.filter(type -> !type.getSimpleName().equals("package-info") && !type.isAssignableTo(Throwable.class));
	}

	/** Somebody in another package, or a public type of the same that hands it out. */
	private static boolean isElsewhere(JavaClass user, JavaClass type) {
		return !user.getPackageName().equals(type.getPackageName())
				|| !user.equals(type) && user.getModifiers().contains(JavaModifier.PUBLIC) && user.getMethods()
					.stream()
					.filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
					.anyMatch(method -> method.getAllInvolvedRawTypes().contains(type));
	}

	/** Whoever uses the type or a type within it. */
	private static Stream<JavaClass> users(JavaClass type) {
		return Code.WITH_TESTS_AND_TEMPLATES.stream()
			.filter(part -> part.equals(type) || part.getName().startsWith(type.getName() + "$"))
			.flatMap(part -> part.getDirectDependenciesToSelf().stream())
			.map(Dependency::getOriginClass);
	}

	private static boolean toAnotherJourney(Dependency dependency) {
		JavaClass from = dependency.getOriginClass();
		JavaClass to = dependency.getTargetClass();
		return module(from).equals(module(to)) && !journey(to).isEmpty() && !Set.of("core", "listing", "sheet").contains(journey(to))
				&& !journey(from).equals(journey(to));
	}

	private static String arrow(Dependency dependency) {
		return dependency.getOriginClass().getName() + " -> " + dependency.getTargetClass().getName();
	}

	private static String module(JavaClass type) {
		return part(type, 2);
	}

	private static String journey(JavaClass type) {
		return part(type, 3);
	}

	private static String part(JavaClass type, int index) {
		List<String> parts = List.of(type.getPackageName().split("\\."));
		return parts.size() > index && parts.get(0).equals("jp") ? parts.get(index) : "";
	}

}
