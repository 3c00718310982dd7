package jp.mykempo.journeys.browser;

import jp.mykempo.journeys.InBrowser;
import jp.mykempo.journeys.Site;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every journey by keyboard alone in both languages, and once without script (QUALITY §4). */
@InBrowser
class JourneysTest {

	private final Site site = Site.running();

	@ParameterizedTest
	@EnumSource(Journeys.class)
	void inJapaneseByKeyboard(Journeys journey) {
		go(journey, Way.JAPANESE_BY_KEYBOARD);
	}

	@ParameterizedTest
	@EnumSource(Journeys.class)
	void inEnglishByKeyboard(Journeys journey) {
		go(journey, Way.ENGLISH_BY_KEYBOARD);
	}

	@ParameterizedTest
	@EnumSource(Journeys.class)
	void withoutScript(Journeys journey) {
		go(journey, Way.WITHOUT_SCRIPT);
	}

	private void go(Journeys journey, Way way) {
		try (Customer customer = new Customer(this.site, way)) {
			journey.by(customer);
		}
	}

}
