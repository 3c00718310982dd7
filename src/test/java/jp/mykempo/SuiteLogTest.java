package jp.mykempo;

import jp.mykempo.journeys.Site;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class SuiteLogTest {

	@Test
	void seesALineThatNamesSomebody() {
		LoggerFactory.getLogger("jp.mykempo.test").info("ミホン ハナコ");

		assertThat(SuiteLog.takePersonalLines()).containsExactly("jp.mykempo.test: ミホン ハナコ");
	}

	@Test
	void seesACauseThatNamesSomebody() {
		LoggerFactory.getLogger("jp.mykempo.test")
			.info("refused", new IllegalStateException(new IllegalArgumentException("no place for hanako@example.jp")));

		assertThat(SuiteLog.takePersonalLines()).contains("jp.mykempo.test: no place for hanako@example.jp");
	}

	@Test
	void addressesThatLeadNowhereAreNotWritten() {
		Site.running().visit().open("/taro@example.jp").open("/recovery/taro@example.jp/x");

		assertThat(SuiteLog.takePersonalLines()).isEmpty();
	}

}
