package jp.mykempo.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.jdbc.core.simple.JdbcClient;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The rules of docs/style.md that can be seen in the classes. */
@Execution(ExecutionMode.CONCURRENT)
class CodeRulesTest {

	private static final String[] WEB = { "org.springframework.web..", "org.springframework.http..",
			"jakarta.servlet.." };

	@Test
	void namesSayWhatAClassIsFor() {
		check(noClasses().should()
			.haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Data|Info|Dto|Processor|Base|Abstract\\w*)")
			.because("such names fit everything and say nothing"));
		check(noClasses().should()
			.resideInAnyPackage("..common..", "..util..", "..helper..", "..impl..", "..dto..", "..model..", "..service..",
					"..controller..", "..entity..", "..misc..", "..manager..")
			.because("packages are cut by what members and clerks do, not by technique"));
	}

	@Test
	void theKernelIsPlainJava() {
		check(noClasses().that()
			.resideInAPackage("jp.mykempo.kernel..")
			.and()
			.doNotHaveSimpleName("package-info")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..")
			.because("values must be usable, and testable, everywhere"));
	}

	@Test
	void onlyTheEdgeKnowsTheWeb() {
		check(noClasses().that(not(edge()))
			.and()
			.resideOutsideOfPackages("jp.mykempo.site..", "jp.mykempo.access..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(WEB)
			.because("use cases must run from pages, commands and jobs alike"));
	}

	@Test
	void controllersHoldNoSql() {
		check(noClasses().that()
			.haveSimpleNameEndingWith("Controller")
			.should()
			.dependOnClassesThat()
			.areAssignableTo(JdbcClient.class)
			.because("a page asks a use case or a repository"));
	}

	@Test
	void controllersAndFormsStayInTheirJourney() {
		check(classes().that()
			.haveSimpleNameEndingWith("Controller")
			.should()
			.bePackagePrivate()
			.because("nobody calls a controller but the web"));
	}

	@Test
	void timeComesFromTheClock() {
		check(noClasses().that()
			.resideOutsideOfPackage("jp.mykempo.access..")
			.should()
			.callMethod(java.time.LocalDate.class, "now")
			.orShould()
			.callMethod(java.time.Instant.class, "now")
			.orShould()
			.callMethod(java.time.LocalDateTime.class, "now")
			.because("tests set the clock, and expiry is the database's; access alone compares the clocks"));
	}

	@Test
	void todayHasOneName() {
		check(noClasses().that()
			.resideOutsideOfPackage("jp.mykempo.kernel..")
			.should()
			.callMethod(java.time.LocalDate.class, "now", java.time.Clock.class)
			.orShould()
			.callMethod(java.time.YearMonth.class, "now", java.time.Clock.class)
			.orShould()
			.callMethod(java.time.Year.class, "now", java.time.Clock.class)
			.because("PeopleTime.today is Japan's day, whatever zone the clock has"));
	}

	private static com.tngtech.archunit.base.DescribedPredicate<JavaClass> edge() {
		return simpleNameEndingWith("Controller").or(simpleNameEndingWith("Form"))
			.or(simpleNameEndingWith("Page"))
			.or(simpleNameEndingWith("Advice"))
			.or(simpleNameEndingWith("Interceptor"))
			.or(simpleNameEndingWith("Configuration"))
			.or(simpleNameEndingWith("Session"))
			.or(simpleNameEndingWith("Cookies"))
			.or(com.tngtech.archunit.base.DescribedPredicate.describe("inside such a class",
					type -> type.getEnclosingClass().map(outer -> edge().test(outer)).orElse(false)));
	}

	private void check(ArchRule rule) {
		rule.allowEmptyShould(true).check(Code.MAIN);
	}

}
