package jp.mykempo.journeys.browser;

import com.microsoft.playwright.Locator;

import jp.mykempo.journeys.InBrowser;
import jp.mykempo.journeys.Site;
import jp.mykempo.kernel.Sex;
import jp.mykempo.people.Examined;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.Registered;
import jp.mykempo.viewing.PostRound;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What people do with every page: skip its head, switch its language, follow a mistake to its field, click twice. */
@InBrowser
class HabitsTest {

	private final Site site = Site.running();

	@Test
	void theFirstTabSkipsToTheMainPart() {
		try (Customer customer = new Customer(this.site, Way.JAPANESE_BY_KEYBOARD)) {
			customer.open("/help/questions").page().keyboard().press("Tab");
			Locator skip = customer.page().locator(".skip-link");
			assertThat(skip.evaluate("link => link === document.activeElement && link.getBoundingClientRect().top >= 0"))
				.isEqualTo(true);
			customer.page().keyboard().press("Enter");
			assertThat(customer.page().evaluate("document.activeElement.id")).isEqualTo("main");
		}
	}

	@Test
	void theLanguageSwitchKeepsThePlace() {
		try (Customer customer = new Customer(this.site, Way.JAPANESE_BY_KEYBOARD)) {
			customer.open("/help/questions?q=ID").switchLanguage().isAt("/help/questions?q=ID");
			assertThat(customer.page().locator("html").getAttribute("lang")).isEqualTo("en");
			customer.open("/login");
			assertThat(customer.page().locator("html").getAttribute("lang")).as("it is remembered").isEqualTo("en");
		}
	}

	@Test
	void aMistakeLeadsToItsField() {
		try (Customer customer = new Customer(this.site, Way.JAPANESE_BY_KEYBOARD)) {
			customer.open("/recovery").press("account.recovery.identity.next");
			assertThat(customer.page().evaluate("document.activeElement.id")).as("read first").isEqualTo("errors");
			customer.page().keyboard().press("Tab");
			customer.page().keyboard().press("Enter");
			assertThat(customer.page().evaluate("document.activeElement.id")).isEqualTo("symbol");
		}
	}

	@Test
	void theOnlyCheckupStandsBesideItsItemsOnAPhone() {
		try (Customer customer = new Customer(this.site, Way.JAPANESE)) {
			Registered hanako = Corners.logIn(customer);
			Examined.on(hanako.person(), Sex.FEMALE, "2026-10-06").number("3F077000002327101", "148").in(this.site.sql());
			String secret = new PostRound(this.site).to(hanako).printed();
			customer.page().setViewportSize(390, 844);
			customer.open("/checkups").type("viewing", secret).press("viewing.gate.open.checkups").open("/checkups/years");
			assertThat(customer.page().locator(".years td").last().evaluate("cell => cell.getBoundingClientRect().right <= innerWidth"))
				.isEqualTo(true);
		}
	}

	@Test
	void twoClicksDoItOnce() {
		try (Customer customer = new Customer(this.site, Way.JAPANESE)) {
			MemberAccount hanako = Journeys.member(customer);
			customer.open("/recovery");
			Journeys.identify(customer, hanako);
			customer.follow("/recovery/id-mail");
			customer.arriving(() -> customer.button("account.recovery.mail.ok").dblclick());
			customer.page().waitForURL(this.site.address() + "/recovery/id-mail/sent");
			assertThat(this.site.sql().sql("select count(*) from mail.letter where about = ?")
				.param(hanako.principal())
				.query(Long.class)
				.single()).isEqualTo(1);
		}
	}

}
