package jp.mykempo.journeys.browser;

import java.util.concurrent.atomic.AtomicInteger;

import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.people.Someone;

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
			customer.isAt("/checkups").follow("/home").reads(taro.person().names().written());
			customer.press("site.logout").sees("account.login.left");
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

	static void logIn(Customer customer, String id, String password) {
		customer.type("id", id).type("password", password).press("account.login.button");
	}

}
