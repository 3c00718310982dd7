package jp.mykempo.journeys.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.WorkingDays;
import jp.mykempo.office.Role;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Someone;
import jp.mykempo.postcards.sheet.PrintedPages;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes by post, the whole way round: from a member's wish over the desk onto paper, and back to the member (issue 3). */
final class Circle {

	private static final int INNER_SIDE = 3;

	private Circle() {
	}

	/** The postcard of the viewing password, and the one of its reissue. */
	static void viewing(Customer member) {
		Someone hanako = MihonFamily.in(member.site().sql()).hanako();
		register(member, hanako);
		member.follow("/checkups").reads(headline(member)).follow("/viewing/card").reads(headline(member));
		CardDesk desk = CardDesk.beside(member);
		String first = next(desk, hanako);
		member.open("/checkups").type("viewing", first.toLowerCase(Locale.ROOT)).press("viewing.gate.open.checkups");
		member.isAt("/checkups");
		Customer otherTab = member.atAnotherTab().open("/checkups").isAt("/checkups");

		member.open("/viewing/card").sees("viewing.card.headline.used").open("/settings").follow("/viewing/reissue");
		member.press("viewing.reissue.button").sees("viewing.reissue.unticked").tick("reissue").press("viewing.reissue.button");
		member.isAt("/viewing/card?news=ordered").reads(headline(member));
		otherTab.open("/health-age").isAt("/viewing/gate?next=%2Fhealth-age").reads(headline(member));

		String second = next(desk, hanako);
		otherTab.open("/health-age").type("viewing", first).press("viewing.gate.open.health-age");
		otherTab.sees("viewing.gate.wrong.reissued").type("viewing", fullWidth(second)).press("viewing.gate.open.health-age");
		otherTab.isAt("/health-age");
		member.open("/checkups").isAt("/checkups");
	}

	/** The postcard with ID and one-time password; who approved it can neither print nor post it. */
	static void enquiry(Customer member) {
		MemberAccount hanako = Journeys.member(member);
		enquire(member, hanako);
		CardDesk approver = CardDesk.beside(member, Role.RECEPTION, Role.POSTCARDS);
		approver.approve(hanako.person());
		approver.seesOwn(hanako.person());
		CardDesk desk = CardDesk.beside(member);
		try (PrintedPages pages = desk.print(hanako.person())) {
			approver.cannotPost(desk.batch());
			desk.post();
			assertThat(pages.text(INNER_SIDE)).contains(hanako.loginId());
			member.open("/recovery");
			Journeys.identity(member, hanako.person());
			member.press("account.recovery.identity.next").sees("account.enquiry.state.posted").open("/login");
			Journeys.logIn(member, hanako.loginId(), pages.secret(INNER_SIDE).toLowerCase(Locale.ROOT));
		}
		member.isAt("/welcome/password").reads(hanako.loginId()).type("password", Journeys.PASSWORD);
		member.type("password2", Journeys.PASSWORD).press("account.notice.password.submit").isAt("/welcome/address");
		member.reads(hanako.mail()).press("account.former.address.send").openLinkSentTo(hanako.mail());
		member.press("account.address.confirm.button").open("/login");
		Journeys.logIn(member, hanako.loginId(), Journeys.PASSWORD);
		member.isAt("/home");
	}

	private static void enquire(Customer member, MemberAccount account) {
		member.open("/recovery");
		Journeys.identify(member, account);
		member.follow("/recovery/enquiry").press("account.enquiry.submit").sees("account.enquiry.state.received");
	}

	/** Prints and posts what the member waits for; what stands on it. */
	private static String next(CardDesk desk, Someone member) {
		try (PrintedPages pages = desk.print(member)) {
			desk.post();
			return pages.secret(INNER_SIDE);
		}
	}

	private static void register(Customer member, Someone who) {
		String mail = Journeys.newAddress();
		member.open("/register").press("account.registration.consent.yes");
		Journeys.identity(member, who);
		member.type("mail", mail).type("mail2", mail).type("password", Journeys.PASSWORD).type("password2", Journeys.PASSWORD);
		member.tick("web-yes").press("account.registration.form.next").press("account.registration.check.send");
		member.openLinkSentTo(mail).press("account.registration.confirm.button").follow("/login");
		Journeys.logIn(member, mail, Journeys.PASSWORD);
		member.isAt("/home");
	}

	/** The sentence that tells where the card is, and the day. */
	private static String headline(Customer member) {
		LocalDate day = WorkingDays.after(PeopleTime.day(Instant.now()), 5);
		return member.word("viewing.card.headline.planned-employer",
				PeopleTime.date(day, Locale.forLanguageTag(member.way().language())));
	}

	/** As an input method for Japanese writes it. */
	private static String fullWidth(String secret) {
		StringBuilder wide = new StringBuilder();
		secret.chars().forEach(letter -> wide.append((char) (letter - '!' + '！')));
		return wide.toString();
	}

}
