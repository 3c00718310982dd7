package jp.mykempo.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words, without a stack trace, why the site does not start. */
class StartFailures extends AbstractFailureAnalyzer<RuntimeException> {

	@Override
	protected FailureAnalysis analyze(Throwable root, RuntimeException cause) {
		return switch (cause) {
			case MissingSettings missing -> new FailureAnalysis(missing.getMessage(), """
					Set them as environment variables or in application.yaml, or look around first with the demo:
					java -jar mykempo.jar --spring.profiles.active=demo""", cause);
			case UnusableDatabase unusable -> new FailureAnalysis(unusable.getMessage(), "See docs/operations.md.", cause);
			default -> null;
		};
	}

}
