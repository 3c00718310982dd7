package jp.mykempo.journeys.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jp.mykempo.journeys.InBrowser;
import jp.mykempo.journeys.Site;
import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import org.junit.jupiter.api.Test;

/** What the passkey's script does where a device or a browser does not (QUALITY §4: scripts may only add). */
@InBrowser
class PasskeyTest {

	private final Site site = Site.running();

	@Test
	void withoutScriptThereIsNoButton() {
		try (Customer customer = new Customer(this.site, Way.WITHOUT_SCRIPT)) {
			customer.open("/office/login");
			PlaywrightAssertions.assertThat(form(customer)).isHidden();
			PlaywrightAssertions.assertThat(form(customer)).hasCount(1);
		}
	}

	@Test
	void whomTheDeviceDoesNotKnowItTellsAndLetsTryAgain() {
		try (Customer customer = new Customer(this.site, Way.JAPANESE)) {
			Clerk clerk = Clerk.with(this.site, Role.RECEPTION);
			Device phone = Device.of(customer);
			Journeys.enterOffice(customer, clerk);
			customer.open("/office/account/passkeys/new").type("current", Clerk.PASSWORD).press("office.passkeys.new.next");
			customer.press("office.passkeys.device.button").press("site.logout");

			phone.inOtherHands();
			customer.button("office.passkeys.login").click();
			Locator word = form(customer).locator("[data-passkey-error]");
			PlaywrightAssertions.assertThat(word).hasText(customer.word("office.passkeys.cancelled"));
			phone.givenBack();
			customer.press("office.passkeys.login").isAt("/office");
		}
	}

	@Test
	void aDeviceThatHasOneMakesNoSecond() {
		try (Customer customer = new Customer(this.site, Way.ENGLISH)) {
			Clerk clerk = Clerk.with(this.site, Role.RECEPTION);
			Device.of(customer);
			Journeys.enterOffice(customer, clerk);
			customer.open("/office/account/passkeys/new").type("current", Clerk.PASSWORD).press("office.passkeys.new.next");
			customer.press("office.passkeys.device.button").follow("/office/account/passkeys/new");
			customer.type("current", Clerk.PASSWORD).press("office.passkeys.new.next");
			customer.button("office.passkeys.device.button").click();

			PlaywrightAssertions.assertThat(form(customer).locator("[data-passkey-error]"))
				.hasText(customer.word("office.passkeys.device.known"));
		}
	}

	private static Locator form(Customer customer) {
		return customer.page().locator("form[data-passkey]");
	}

}
