package jp.mykempo.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test that needs a browser; left out, loudly, where none is installed. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowser.Found.class)
public @interface InBrowser {

	/** Looks for a browser. */
	class Found implements ExecutionCondition {

		@Override
		public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
			if (Chromium.installed().isPresent()) {
				return ConditionEvaluationResult.enabled("a browser is installed");
			}
			System.err.println("NO BROWSER FOUND: " + context.getDisplayName() + " is left out. Install Chromium.");
			return ConditionEvaluationResult.disabled("no browser is installed");
		}

	}

}
