package jp.mykempo.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import jp.mykempo.people.Friday;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.viewing.PostRound;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** No page of a member needs more than five statements, session included, and none grows with its rows. */
class StatementsTest {

	private static final int MOST = 5;

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final MemberAccount hanako = MemberAccount.of(this.sql, MihonFamily.in(this.sql).hanako());

	@Test
	void noPageOfAMemberNeedsMoreThanFive() {
		Visit visit = login();
		for (String path : Pages.of(this.site)) {
			visit = visit.open("/home").path().equals("/home") ? visit : login();
			assertThat(statements(visit, path)).as(path).hasSizeLessThanOrEqualTo(MOST);
		}
	}

	@Test
	void whoIsNotLoggedInCostsNextToNothing() {
		for (String path : new TreeSet<>(List.of("/login", "/entry", "/register", "/register/form", "/recovery", "/help",
				"/help/questions", "/help/contacts", "/help/mail", "/help/numbers", "/help/guide", "/no-such-page"))) {
			assertThat(statements(this.site.visit(), path)).as(path).hasSizeLessThanOrEqualTo(1);
		}
	}

	@Test
	void whoWaitsForAPostcardOrStandsBehindTheGatePaysNoMore() {
		Registered waiting = Registered.on(this.site, MihonFamily.in(this.sql).hanako());
		PostRound post = new PostRound(this.site);
		post.wish(waiting.account(), waiting.person().id().value());
		Visit visit = waiting.logIn(this.site);
		List<String> pages = List.of("/home", "/settings", "/viewing/card", "/viewing/gate", "/viewing/reissue",
				"/settings/viewing");
		for (String path : pages) {
			assertThat(statements(visit, path)).as(path).hasSizeLessThanOrEqualTo(MOST);
		}
		String secret = post.post(waiting.account()).printed();
		for (String path : pages) {
			assertThat(statements(visit, path)).as(path + " posted").hasSizeLessThanOrEqualTo(MOST);
		}
		visit.open("/checkups").fill("viewing", secret).press("健診結果を開く");
		assertThat(statements(visit, "/checkups")).as("session, gate, trail, reports").hasSize(4);
	}

	@Test
	void noPageOfTheOfficeNeedsMoreThanFive() {
		Clerk clerk = Clerk.with(this.site, Role.values());
		List<String> pages = new ArrayList<>(new Friday(this.site).everything());
		pages.addAll(List.of("/office/enquiries", "/office/enquiries?state=all", "/office/enquiries/matches",
				"/office/enquiries/limits", "/office/staff", "/office/staff/new", "/office/staff/requests",
				"/office/staff/" + clerk.id(), "/office/account", "/office/account/codes", "/office/account/passkeys"));
		Visit visit = clerk.logIn(this.site);
		assertThat(pages).allSatisfy(path -> assertThat(statements(visit, path)).as(path).hasSizeLessThanOrEqualTo(MOST));
	}

	@Test
	void howManyRowsThereAreDoesNotMatter() {
		Visit visit = login();
		statements(visit, "/settings/logins");
		List<String> few = statements(visit, "/settings/logins");
		for (int i = 0; i < 20; i++) {
			login();
		}

		assertThat(statements(visit, "/settings/logins")).isEqualTo(few);
		assertThat(statements(visit, "/home")).hasSizeLessThanOrEqualTo(MOST);
	}

	/** Of the page that the path leads to. */
	private List<String> statements(Visit visit, String path) {
		String page = visit.open(path).path();
		this.site.statements();
		visit.open(page);
		return this.site.statements();
	}

	private Visit login() {
		return this.site.visit().open("/login").fill("id", this.hanako.loginId())
			.fill("password", MemberAccount.PASSWORD).press("ログイン");
	}

}
