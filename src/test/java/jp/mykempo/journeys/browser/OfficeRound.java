package jp.mykempo.journeys.browser;

import java.util.List;

import jp.mykempo.journeys.Site;
import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import jp.mykempo.people.Family;
import jp.mykempo.people.Friday;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.postcards.CardId;

/** Every page of the office with something on it, for a clerk who has all roles. */
final class OfficeRound {

	private final Customer clerk;

	private final Site site;

	private OfficeRound(Customer clerk) {
		this.clerk = clerk;
		this.site = clerk.site();
	}

	static void by(Customer customer) {
		OfficeRound round = new OfficeRound(customer);
		Clerk self = Clerk.with(customer.site(), Role.values());
		Journeys.enterOffice(customer, self);
		round.postcards();
		round.enquiries();
		ImportRound.by(customer);
		round.staff(self);
		round.ownAccount();
		round.mistakes();
	}

	private void postcards() {
		Friday friday = new Friday(this.site);
		friday.everything().forEach(this.clerk::open);
		CardId hidden = friday.orderedByProtected();
		protectedOrder(hidden);
		MemberAccount asking = friday.member();
		friday.ordered(asking);
		searched(asking);
	}

	private void protectedOrder(CardId card) {
		this.clerk.open("/office/postcards/protected").type("reason-" + card, "ご本人からの電話");
		this.clerk.arriving(() -> this.clerk.page().locator("form[action$=\"" + card + "/looks\"] button").click());
		this.clerk.sees("postcards.opened.warning");
	}

	private void searched(MemberAccount member) {
		this.clerk.open("/office/postcard-orders").type("symbol", member.person().number().symbol());
		this.clerk.type("number", member.person().number().number()).type("kana", member.person().names().kana());
		this.clerk.press("postcards.filter.find");
	}

	private void enquiries() {
		long asked = enquiry(false);
		long hidden = enquiry(true);
		ambiguous();
		this.clerk.open("/office/enquiries").open("/office/enquiries?state=all").open("/office/enquiries?q=nobody");
		this.clerk.open("/office/enquiries/" + asked).press("office.decline.title");
		this.clerk.press("account.desk.approve.button");
		this.clerk.open("/office/enquiries/" + hidden).press("account.desk.hidden.button").type("reason", "ご本人からの電話");
		this.clerk.press("account.desk.hidden.button").sees("account.desk.fact.protection.text");
		this.clerk.open("/office/enquiries/matches").open("/office/enquiries/limits").press("account.desk.limits.button");
	}

	private long enquiry(boolean isProtected) {
		MemberAccount member = new Friday(this.site).member();
		try (Customer asking = new Customer(this.site, Way.JAPANESE)) {
			asking.open("/recovery");
			Journeys.identify(asking, member);
			asking.follow("/recovery/enquiry").press("account.enquiry.submit");
		}
		if (isProtected) {
			Family.in(this.site.sql()).isProtected(member.person());
		}
		return this.site.sql().sql("select id from account.enquiry where person_id = ?").param(member.person().id().value())
			.query(Long.class).single();
	}

	/** Two of the same name, birthday and number. */
	private void ambiguous() {
		Family twins = Family.in(this.site.sql());
		twins.insured("見本　一郎", "ミホン　イチロウ", "1980-04-01");
		try (Customer asking = new Customer(this.site, Way.JAPANESE)) {
			asking.open("/recovery");
			Journeys.identity(asking, twins.dependant("見本　一朗", "ミホン　イチロウ", "1980-04-01", "弟"));
			asking.press("account.recovery.identity.next");
		}
	}

	private void staff(Clerk self) {
		Clerk colleague = Clerk.with(this.site, Role.RECEPTION);
		String one = "/office/staff/" + colleague.id();
		this.clerk.open("/office/staff").open(one).open(one + "/closing").open(one + "/link").open(one + "/roles/reception");
		this.clerk.open("/office/staff/" + self.id());
		this.site.sql().sql("""
				insert into office.role_request (staff_id, role, reason, requested_by)
				values (:staff, 'imports', 'for the round', :other)""").param("staff", colleague.id().value())
			.param("other", Clerk.with(this.site, Role.ADMINISTRATOR).id().value()).update();
		this.clerk.open("/office/staff/requests");
		newcomer();
	}

	/** Somebody new, from the form to the authenticator app. */
	private void newcomer() {
		String name = "newcomer" + System.nanoTime();
		String mail = name + "@society.example";
		this.clerk.open("/office/staff/new").press("office.team.new.submit").type("name", "作例 次郎").type("loginId", name);
		this.clerk.type("mail", mail).press("office.team.new.submit");
		Customer newcomer = this.clerk.another().openLinkSentTo(mail).isAt("/office/setup");
		newcomer.type("password", "x").press("office.setup.next").type("password", Journeys.PASSWORD);
		newcomer.type("password2", Journeys.PASSWORD).press("office.setup.next").isAt("/office/setup/device");
	}

	private void ownAccount() {
		for (String path : List.of("", "/password", "/codes", "/device", "/passkeys")) {
			this.clerk.open("/office/account" + path);
		}
	}

	/** What is not there, and what is not allowed. */
	private void mistakes() {
		this.clerk.open("/office/no-such-page").open("/office/setup").open("/office/setup?t=no-such-token");
		Customer reception = this.clerk.another();
		Journeys.enterOffice(reception, Clerk.with(this.site, Role.RECEPTION));
		reception.open("/office/postcards").open("/office/staff").open("/office");
	}

}
