package jp.mykempo.journeys.browser;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.people.Someone;
import jp.mykempo.viewing.PostRound;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What customers come for, from the first click to the last mail, written once for every way of coming: by keyboard,
 * without script, watched for accessibility.
 */
enum Journeys {

	/** Consent, a form with mistakes, check, mail, link, login (E3, R1–R9). */
	REGISTRATION {
		@Override
		void by(Customer customer) {
			Someone hanako = MihonFamily.in(customer.site().sql()).hanako();
			String mail = newAddress();
			customer.open("/").isAt("/login").follow("/entry").follow("/register");
			customer.press("account.registration.consent.no").isAt("/register/declined").follow("/register");
			customer.press("account.registration.consent.yes").isAt("/register/form");
			customer.press("account.registration.form.next").sees("account.registration.web.missing");
			identity(customer, hanako);
			customer.type("mail", mail).type("mail2", mail).type("password", PASSWORD).type("password2", PASSWORD);
			customer.tick("web-yes").press("account.registration.form.next").isAt("/register/check").reads(mail);
			customer.follow("/register/form").type("password", PASSWORD).type("password2", PASSWORD);
			customer.press("account.registration.form.next").press("account.registration.check.send");
			customer.isAt("/register/sent").reads(mail).press("account.registration.sent.button");
			customer.openLinkSentTo(mail).isAt("/register/confirm").press("account.registration.confirm.button");
			customer.isAt("/register/done").sees("account.registration.done.text").follow("/login");
			logIn(customer, mail, PASSWORD);
			customer.isAt("/home").reads(hanako.names().written());
		}
	},

	/** Mistakes at the door, the page that was wanted, and out again (E1, E2). */
	LOGIN {
		@Override
		void by(Customer customer) {
			Registered taro = Registered.on(customer.site(), MihonFamily.in(customer.site().sql()).taro());
			customer.open("/checkups");
			logIn(customer, taro.loginId(), "not my password");
			customer.sees("account.login.failed").sees("account.login.failed.check");
			logIn(customer, taro.loginId(), taro.password());
			customer.isAt("/viewing/gate?next=%2Fcheckups").follow("/home").reads(taro.person().names().written());
			customer.press("site.logout").sees("account.login.left");
		}
	},

	/** The ID by mail, a new password behind a mail's link (F1, F3, F4, F5, F8). */
	RECOVERY {
		@Override
		void by(Customer customer) {
			MemberAccount hanako = member(customer);
			customer.open("/login").follow("/recovery").press("account.recovery.identity.next");
			identify(customer, hanako);
			customer.follow("/recovery/id-mail").press("account.recovery.mail.ok").isAt("/recovery/id-mail/sent");
			assertThat(customer.mailTo(hanako.mail()).text()).contains(hanako.loginId());
			customer.open("/recovery/choice").follow("/recovery/password-mail").press("account.recovery.mail.ok");
			customer.isAt("/recovery/password-mail/sent").openLinkSentTo(hanako.mail()).isAt("/recovery/password");
			customer.type("password", "x").press("account.recovery.password.submit");
			customer.type("password", PASSWORD).type("password2", PASSWORD).press("account.recovery.password.submit");
			customer.isAt("/recovery/password/done").follow("/login");
			logIn(customer, hanako.loginId(), PASSWORD);
			customer.isAt("/home");
		}
	},

	/** Neither ID nor password: the society is asked, and the owner of the address stops it (F6). */
	ENQUIRY {
		@Override
		void by(Customer customer) {
			MemberAccount hanako = member(customer);
			customer.open("/recovery");
			identify(customer, hanako);
			customer.follow("/recovery/enquiry").press("account.enquiry.submit").sees("account.enquiry.state.title");
			customer.open("/recovery/choice").sees("account.recovery.choice.enquiry");
			customer.openLinkSentTo(hanako.mail()).isAt("/recovery/stop").press("account.enquiry.stop.submit");
			customer.isAt("/recovery/stop/done").sees("account.enquiry.stopped.text");
		}
	},

	/** An account of the former system: consent, then a new address, then login (L1, L2). */
	FORMER_ACCOUNT {
		@Override
		void by(Customer customer) {
			MemberAccount hanako = member(customer).asFormer(customer.site().sql());
			String mail = newAddress();
			customer.open("/login");
			logIn(customer, hanako.loginId(), MemberAccount.PASSWORD);
			customer.isAt("/welcome/consent").press("account.former.consent.decline").isAt("/welcome/declined");
			customer.follow("/login");
			logIn(customer, hanako.loginId(), MemberAccount.PASSWORD);
			customer.press("account.former.consent.agree").isAt("/welcome/address").reads(hanako.mail());
			customer.follow("/welcome/address/new").type("address", "not an address").press("account.former.address.send");
			customer.type("address", mail).press("account.former.address.send").isAt("/welcome/address/sent");
			customer.openLinkSentTo(mail).isAt("/address/confirm").press("account.address.confirm.button");
			customer.sees("account.address.confirmed.former").follow("/login");
			logIn(customer, mail, MemberAccount.PASSWORD);
			customer.isAt("/home");
		}
	},

	/** Somebody who was away for a month sees the address once, and goes on (L4). */
	LONG_ABSENCE {
		@Override
		void by(Customer customer) {
			MemberAccount hanako = member(customer).with(customer.site().sql(), "last_login_at = now() - interval '31 days'");
			customer.open("/checkups");
			logIn(customer, hanako.loginId(), MemberAccount.PASSWORD);
			assertThat(customer.path()).startsWith("/welcome/back");
			customer.reads(hanako.mail()).follow("/checkups").isAt("/viewing/gate?next=%2Fcheckups").follow("/home").isAt("/home");
		}
	},

	/** Password, address, viewing, larger letters, logins, and in the end the account itself (M1–M4, M7, P6). */
	SETTINGS {
		@Override
		void by(Customer customer) {
			MemberAccount hanako = member(customer);
			customer.open("/login");
			logIn(customer, hanako.loginId(), MemberAccount.PASSWORD);
			customer.follow("/settings").reads(hanako.mail()).follow("/settings/password");
			changePassword(customer);
			changeAddress(customer, newAddress());
			customer.follow("/settings/viewing").tick("wished-yes").press("viewing.next").isAt("/settings/viewing/check?wished=yes");
			customer.press("viewing.check.wished.button").isAt("/viewing/card?news=ordered").follow("/settings");
			customer.tick("size-large").press("account.settings.save").follow("/settings/logins").follow("/settings");
			customer.follow("/settings/deletion").press("account.settings.deletion.button");
			customer.type("current", PASSWORD).press("account.settings.deletion.button").isAt("/goodbye");
		}
	},

	/** A passkey is made behind password and code, opens the office alone, gets another name, and goes (T1, P5). */
	PASSKEYS {
		@Override
		void by(Customer customer) {
			Clerk clerk = Clerk.with(customer.site(), Role.RECEPTION);
			enterOffice(customer, clerk);
			customer.open("/office/account/passkeys").sees("office.passkeys.none").follow("/office/account/passkeys/new");
			customer.press("office.passkeys.new.next").isAt("/office/account/passkeys/new");
			customer.type("name", "blue key").type("current", Clerk.PASSWORD).press("office.passkeys.new.next");
			customer.isAt("/office/account/passkeys/new/device").reads("blue key");
			if (customer.way().script()) {
				keepAndUse(customer, Device.of(customer));
			}
			else {
				customer.sees("office.passkeys.device.missing").follow("/office/account/passkeys");
			}
		}
	},

	/** The wish at the gate, the postcard, the way through, an own password, and a new postcard (V1–V7, M5, M6). */
	VIEWING {
		@Override
		void by(Customer customer) {
			MemberAccount hanako = member(customer);
			customer.open("/login");
			logIn(customer, hanako.loginId(), MemberAccount.PASSWORD);
			customer.follow("/coverage").isAt("/viewing/gate?next=%2Fcoverage").follow("/viewing/wish");
			customer.press("viewing.wish.ok").isAt("/viewing/card?news=ordered").open("/checkups").sees("viewing.gate.wait");
			customer.follow("/viewing/card").follow("/home").sees("viewing.waiting.ordered");
			String secret = new PostRound(customer.site()).post(hanako.id()).printed();
			customer.open("/expenses?year=2026").type("viewing", "AAAA-BBBB-CCCC").press("viewing.gate.open.expenses");
			customer.sees("viewing.gate.wrong.case").type("viewing", secret).press("viewing.gate.open.expenses");
			customer.isAt("/expenses?year=2026");
			for (String path : List.of("/coverage", "/checkups", "/health-age", "/expenses")) {
				customer.open(path).isAt(path);
			}
			customer.open("/settings").follow("/settings/viewing/password").type("current", secret);
			customer.type("password", PASSWORD).type("password2", PASSWORD).press("viewing.password.button");
			customer.isAt("/settings/viewing/password/done").open("/viewing/reissue").press("viewing.reissue.button");
			customer.sees("viewing.reissue.unticked").tick("reissue").press("viewing.reissue.button");
			customer.isAt("/viewing/card?news=ordered").open("/viewing/limit").follow("/viewing/card");
		}
	},

	/** The viewing password all the way round: wish, desk, postcard, gate, reissue (V1–V7, O4, K3, K4). */
	POSTCARD {
		@Override
		void by(Customer customer) {
			Circle.viewing(customer);
		}
	},

	/** Neither ID nor password known, all the way round: enquiry, reception, postcard, own password (F6, O5, K5, T1). */
	LOGIN_NOTICE {
		@Override
		void by(Customer customer) {
			Circle.enquiry(customer);
		}
	},

	/** Help is there for everybody (S4, S5, R6). */
	HELP {
		@Override
		void by(Customer customer) {
			customer.open("/login").follow("/help/questions");
			customer.type("q", "ID").press("content.questions.find");
			customer.follow("/help").follow("/help/mail").follow("/help").follow("/help/numbers");
			customer.follow("/help").follow("/help/guide").follow("/help").follow("/help/contacts");
			customer.follow("/help/privacy");
		}
	};

	static final String PASSWORD = "rain on a tin roof 7";

	private static final AtomicInteger count = new AtomicInteger();

	abstract void by(Customer customer);

	static String newAddress() {
		return "browser" + count.incrementAndGet() + "@example.jp";
	}

	/** Who this is, as R2 and F1 ask for it. */
	static void identity(Customer customer, Someone who) {
		customer.type("symbol", who.number().symbol()).type("number", who.number().number()).type("kana", who.names().kana());
		customer.select("birthDate-era", "seireki");
		customer.type("birthDate-year", String.valueOf(who.birthDate().getYear()));
		customer.type("birthDate-month", String.valueOf(who.birthDate().getMonthValue()));
		customer.type("birthDate-day", String.valueOf(who.birthDate().getDayOfMonth()));
	}

	/** Somebody with an account of one year. */
	static MemberAccount member(Customer customer) {
		JdbcClient sql = customer.site().sql();
		return MemberAccount.of(sql, MihonFamily.in(sql).hanako());
	}

	/** The first page of the recovery, filled in; the choice of three comes. */
	static void identify(Customer customer, MemberAccount member) {
		identity(customer, member.person());
		customer.press("account.recovery.identity.next").isAt("/recovery/choice");
	}

	/** Password, then the code of the app. */
	static void enterOffice(Customer customer, Clerk clerk) {
		customer.open("/office/login").type("id", clerk.loginId()).type("password", Clerk.PASSWORD).press("office.login.next");
		customer.type("code", clerk.freshCode(customer.site())).press("office.login.button").isAt("/office");
	}

	private static void keepAndUse(Customer customer, Device device) {
		customer.press("office.passkeys.device.button").sees("office.passkeys.done.added").reads("blue key");
		customer.press("site.logout").press("office.passkeys.login").isAt("/office");
		String one = customer.open("/office/account/passkeys").page().locator("main td a").getAttribute("href");
		customer.follow(one).type("name", "red key").press("office.passkeys.rename.button").reads("red key");
		customer.follow(one).type("current", Clerk.PASSWORD).press("office.passkeys.removal.button").sees("office.passkeys.done.removed");
		assertThat(device.passkeys()).as("what is left on the device opens nothing").isEqualTo(1);
		customer.press("site.logout").press("office.passkeys.login").sees("office.passkeys.refused.unknown");
	}

	private static void changePassword(Customer customer) {
		customer.press("account.settings.password.button");
		customer.type("current", MemberAccount.PASSWORD).type("password", PASSWORD).type("password2", PASSWORD);
		customer.press("account.settings.password.button").isAt("/settings/password/done").follow("/settings");
	}

	private static void changeAddress(Customer customer, String mail) {
		customer.follow("/settings/address").type("mail", mail).press("account.settings.address.next");
		customer.type("mail", mail).type("mail2", mail).press("account.settings.address.next");
		customer.isAt("/settings/address/check").press("account.settings.address.send").isAt("/settings/address/sent");
		customer.press("account.settings.resend").sees("account.settings.sent.resent");
		customer.openLinkSentTo(mail).press("account.address.confirm.button").sees("account.address.confirmed.changed");
		customer.follow("/settings").reads(mail);
	}

	static void logIn(Customer customer, String id, String password) {
		customer.type("id", id).type("password", password).press("account.login.button");
	}

}
