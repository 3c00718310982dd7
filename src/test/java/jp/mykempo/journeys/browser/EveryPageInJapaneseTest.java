package jp.mykempo.journeys.browser;

import java.util.stream.Stream;

import jp.mykempo.journeys.InBrowser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** In Japanese by keyboard alone (QUALITY §4). */
@InBrowser
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(EveryPage.SITE)
class EveryPageInJapaneseTest {

	@TestFactory
	@Execution(ExecutionMode.SAME_THREAD)
	Stream<DynamicTest> everyPageIsForEverybody() {
		return EveryPage.isForEverybody(Way.JAPANESE_BY_KEYBOARD, Way.JAPANESE);
	}

}
