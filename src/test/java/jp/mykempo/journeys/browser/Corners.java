package jp.mykempo.journeys.browser;

import java.util.List;

import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;

/** Pages that lie on no straight way, and states in which people seldom see a page. */
enum Corners {

	/** Everything that is not there yet, and what never was. */
	NOT_THERE {
		@Override
		void by(Customer customer) {
			customer.open("/no-such-page");
			logIn(customer);
			for (String path : List.of("/coverage", "/checkups", "/health-age", "/expenses", "/walking", "/lodges",
					"/points", "/no-such-page")) {
				customer.open(path);
			}
		}
	},

	/** Links that do not open anything. */
	DEAD_LINKS {
		@Override
		void by(Customer customer) {
			for (String path : List.of("/register/confirm", "/address/confirm")) {
				customer.open(path).open(path + "?t=no-such-token");
			}
		}
	},

	/** Who registers and is not known, or is already registered. */
	REFUSED_REGISTRATIONS {
		@Override
		void by(Customer customer) {
			Registered taken = Registered.on(customer.site(), MihonFamily.in(customer.site().sql()).hanako());
			String mail = Journeys.newAddress();
			customer.open("/register").press("account.registration.consent.yes");
			Journeys.identity(customer, taken.person());
			customer.type("mail", mail).type("mail2", mail).type("password", Journeys.PASSWORD);
			customer.type("password2", Journeys.PASSWORD).tick("web-no").press("account.registration.form.next");
			customer.press("account.registration.check.send").isAt("/register/refused");
			customer.sees("account.registration.refusal.registered.title");
			customer.open("/register/form").type("number", "1").type("password", Journeys.PASSWORD);
			customer.type("password2", Journeys.PASSWORD).press("account.registration.form.next");
			customer.press("account.registration.check.send").sees("account.identity.notFound.title");
		}
	};

	abstract void by(Customer customer);

	static Registered logIn(Customer customer) {
		Registered hanako = Registered.on(customer.site(), MihonFamily.in(customer.site().sql()).hanako());
		customer.open("/login");
		Journeys.logIn(customer, hanako.loginId(), hanako.password());
		return hanako;
	}

}
