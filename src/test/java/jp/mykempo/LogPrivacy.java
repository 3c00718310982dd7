package jp.mykempo;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Comes after every test class, by META-INF/services: whatever it made the site log carries no data of anybody (T3). */
public final class LogPrivacy implements AfterAllCallback {

	@Override
	public void afterAll(ExtensionContext context) {
		assertThat(SuiteLog.takePersonalLines()).as("lines of the log that name somebody").isEmpty();
	}

}
