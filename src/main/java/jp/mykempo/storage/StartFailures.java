package jp.mykempo.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words, without a stack trace, why the site does not start. */
class StartFailures extends AbstractFailureAnalyzer<CannotStart> {

	@Override
	protected FailureAnalysis analyze(Throwable root, CannotStart cause) {
		String action = cause instanceof MissingSettings ? """
				Set them as environment variables or in application.yaml, or look around first with the demo:
				java -jar mykempo.jar --spring.profiles.active=demo""" : "See docs/operations.md.";
		return new FailureAnalysis(cause.getMessage(), action, cause);
	}

}
