package jp.mykempo.journeys.browser;

import jp.mykempo.journeys.InBrowser;
import jp.mykempo.journeys.Site;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every journey once without script (QUALITY §4); with script see {@link EveryPage}. */
@InBrowser
class JourneysTest {

	private final Site site = Site.running();

	@ParameterizedTest
	@EnumSource(Journeys.class)
	void withoutScript(Journeys journey) {
		try (Customer customer = new Customer(this.site, Way.WITHOUT_SCRIPT)) {
			journey.by(customer);
		}
	}

}
