package jp.mykempo.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The classes that the rules are about; reading them takes seconds, so it happens once for all rules. */
final class Code {

	/** Tests and templates too: what they use is used. */
	static final JavaClasses WITH_TESTS_AND_TEMPLATES = new ClassFileImporter().importPackages("jp.mykempo", "mykempo.templates");

	/** What is delivered, without templates. */
	static final JavaClasses MAIN = WITH_TESTS_AND_TEMPLATES.that(DescribedPredicate.describe("are main code", Code::isMain));

	private Code() {
	}

	private static boolean isMain(JavaClass type) {
		return type.getPackageName().startsWith("jp.mykempo")
				&& type.getSource().map(source -> !source.getUri().getPath().contains("/test-classes/")).orElse(false);
	}

}
