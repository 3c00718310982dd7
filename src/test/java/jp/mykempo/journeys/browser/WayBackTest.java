package jp.mykempo.journeys.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;

import jp.mykempo.journeys.Chromium;
import jp.mykempo.journeys.InBrowser;
import jp.mykempo.journeys.Site;
import jp.mykempo.people.CheckedUp;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.viewing.PostRound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody else at the same machine goes back. Browsers keep whole pages in memory for that, even those that say
 * {@code no-store}: what lay behind login or gate must not come back from there (W1, V1).
 */
@InBrowser
class WayBackTest {

	private final Site site = Site.running();

	private Browser browser;

	private Registered hanako;

	private String secret;

	@BeforeEach
	void begin() {
		JdbcClient sql = this.site.sql();
		MihonFamily mihon = MihonFamily.in(sql);
		CheckedUp.wholly("2025-06-17", 128).measured("9N006000000000001", "53.21", "kg").put(sql, mihon.hanako());
		this.hanako = Registered.on(this.site, mihon.hanako());
		this.secret = new PostRound(this.site).to(this.hanako).printed();
		this.browser = Chromium.remembering();
	}

	@AfterEach
	void end() {
		this.browser.close();
	}

	@Test
	void afterTheGateWasClosed() {
		for (Way way : new Way[] { Way.JAPANESE, Way.WITHOUT_SCRIPT }) {
			try (Customer customer = atTheResults(way)) {
				customer.press("viewing.open.close").isAt("/home");
				back(customer);
				assertThat(customer.path()).as(way.name()).startsWith("/viewing/gate");
			}
		}
	}

	@Test
	void afterLogout() {
		for (Way way : new Way[] { Way.JAPANESE, Way.WITHOUT_SCRIPT }) {
			try (Customer customer = atTheResults(way)) {
				customer.press("site.logout").isAt("/login?left=1");
				back(customer);
				assertThat(customer.path()).as(way.name()).startsWith("/login");
			}
		}
	}

	/** Nobody pressed anything here: elsewhere a new password was ordered, or a quarter of an hour went by. */
	@Test
	void afterTheGateWasShutFromElsewhere() {
		try (Customer customer = atTheResults(Way.JAPANESE)) {
			customer.open("/home");
			this.site.sql().sql("delete from viewing.opening where account_id = ?").param(this.hanako.account().value()).update();
			back(customer);
			assertThat(customer.path()).startsWith("/viewing/gate");
		}
	}

	private Customer atTheResults(Way way) {
		BrowserContext context = this.browser.newContext(new Browser.NewContextOptions().setLocale(way.language())
			.setViewportSize(1200, 900)
			.setJavaScriptEnabled(way.script()));
		Page page = context.newPage();
		page.setDefaultTimeout(10_000);
		Customer customer = new Customer(this.site, way, page);
		customer.open("/login");
		Journeys.logIn(customer, this.hanako.loginId(), Registered.PASSWORD);
		customer.open("/checkups").type("viewing", this.secret).press("viewing.gate.open.checkups").isAt("/checkups").reads("53.21");
		return customer;
	}

	/** A moment later, as people do; what is shown in the end has nothing of the results. */
	private static void back(Customer customer) {
		customer.page().waitForTimeout(500);
		customer.page().goBack(new Page.GoBackOptions().setWaitUntil(WaitUntilState.COMMIT));
		customer.page().waitForTimeout(1_500);
		assertThat(customer.page().content().contains("53.21")).as("the results are shown").isFalse();
	}

}
