package jp.mykempo.journeys;

import jp.mykempo.SuiteLog;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs last: the log of the whole suite carries no data of anybody (T3). */
@Order(Integer.MAX_VALUE)
class LogPrivacyTest {

	@Test
	void noLineOfTheWholeSuiteNamesAnybody() {
		assertThat(SuiteLog.personalLines()).isEmpty();
	}

	@Test
	void addressesThatLeadNowhereAreNotWritten() {
		int before = SuiteLog.personalLines().size();
		Site.running().visit().open("/taro@example.jp").open("/recovery/taro@example.jp/x");
		assertThat(SuiteLog.personalLines()).hasSize(before);
	}

	@Test
	void seesALineThatNamesSomebody() {
		int before = SuiteLog.personalLines().size();
		LoggerFactory.getLogger("jp.mykempo.test").info("ミホン ハナコ");

		assertThat(SuiteLog.personalLines()).hasSize(before + 1);
	}

}
