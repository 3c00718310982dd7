package jp.mykempo.journeys.browser;

import java.util.List;

import jp.mykempo.people.CheckedUp;
import jp.mykempo.people.Examined;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.people.Someone;
import jp.mykempo.viewing.PostRound;

import org.springframework.jdbc.core.simple.JdbcClient;

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
			for (String path : List.of("/register/confirm", "/address/confirm", "/recovery/password", "/recovery/stop")) {
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
	},

	/** Who wants ID or password back but has no account, no address, or has not finished registering (F2, F7). */
	REFUSED_RECOVERIES {
		@Override
		void by(Customer customer) {
			MihonFamily family = MihonFamily.in(customer.site().sql());
			customer.open("/recovery");
			Journeys.identity(customer, family.taro());
			customer.press("account.recovery.identity.next");
			MemberAccount hanako = MemberAccount.of(customer.site().sql(), family.hanako());
			hanako.with(customer.site().sql(),
					"mail_address = null, mail_key = null, mail_state = null, logs_in_by_mail = false");
			customer.open("/recovery");
			Journeys.identify(customer, hanako);
			customer.follow("/recovery/password-mail");
		}
	},

	/** Who began to register and asks for the mail again (F2). */
	PENDING {
		@Override
		void by(Customer customer) {
			Someone hanako = MihonFamily.in(customer.site().sql()).hanako();
			String mail = Journeys.newAddress();
			customer.open("/register").press("account.registration.consent.yes");
			Journeys.identity(customer, hanako);
			customer.type("mail", mail).type("mail2", mail).type("password", Journeys.PASSWORD);
			customer.type("password2", Journeys.PASSWORD).tick("web-no").press("account.registration.form.next");
			customer.press("account.registration.check.send").open("/recovery");
			Journeys.identity(customer, hanako);
			customer.press("account.recovery.identity.next").press("account.recovery.pending.resend");
			customer.isAt("/recovery/registration-mail/sent");
		}
	},

	/** A former account without an address, and one whose mails came back (L3, L4); the password asked for again (P8). */
	DUTIES {
		@Override
		void by(Customer customer) {
			JdbcClient sql = customer.site().sql();
			MemberAccount hanako = Journeys.member(customer).asFormer(sql)
				.with(sql, "mail_address = null, mail_key = null, mail_state = null");
			customer.open("/login");
			Journeys.logIn(customer, hanako.loginId(), MemberAccount.PASSWORD);
			customer.press("account.former.consent.agree").isAt("/welcome/address/new").press("site.logout");
			MemberAccount bounced = Journeys.member(customer).with(sql, "mail_state = 'bounced'");
			Journeys.logIn(customer, bounced.loginId(), MemberAccount.PASSWORD);
			customer.sees("account.former.back.bounced").open("/settings").open("/settings/proof").open("/home");
		}
	},

	/** Ten years of check-ups, item by item (C2). */
	OWN_CHECKUPS {
		@Override
		void by(Customer customer) {
			Registered hanako = logIn(customer);
			Examined.tenYears(hanako.person(), customer.site().sql());
			String secret = new PostRound(customer.site()).to(hanako).printed();
			customer.open("/checkups").type("viewing", secret).press("viewing.gate.open.checkups").isAt("/checkups");
			customer.follow("/checkups/years").follow("/checkups/questionnaire").open("/checkups").follow("/checkups/items/hdl");
			for (String item : List.of("urine_protein", "creatinine", "ecg", "guidance_level", "sbp")) {
				customer.open("/checkups/items/" + item);
			}
		}
	},

	/** An own household, its papers and who looked at them; a dependant who stays out of it (C1, X2, X4, X6). */
	OWN_DATA {
		@Override
		void by(Customer customer) {
			MihonFamily mihon = MihonFamily.in(customer.site().sql());
			Registered hanako = Registered.on(customer.site(), mihon.hanako());
			String secret = new PostRound(customer.site()).to(hanako).printed();
			customer.open("/login");
			Journeys.logIn(customer, hanako.loginId(), hanako.password());
			customer.open("/settings").follow("/my-data").type("viewing", secret).press("viewing.gate.open.my-data").isAt("/my-data");
			lookedAt(customer.site().sql(), hanako);
			customer.open("/coverage").follow("/coverage/history").follow("/coverage").open("/settings").follow("/settings/looks");
			customer.sees("account.looks.act.enquiry-looked-at").follow("/settings/looks?by=own");
			customer.sees("account.looks.act.coverage-notice-seen").open("/settings/household").sees("coverage.household.insured");
			customer.press("site.logout");
			Registered taro = Registered.on(customer.site(), mihon.taro());
			Journeys.logIn(customer, taro.loginId(), taro.password());
			customer.open("/settings").follow("/settings/household").tick("shown-no").press("coverage.household.next");
			customer.press("coverage.household.check.hidden.button").sees("coverage.household.hidden.changed");
			String taros = new PostRound(customer.site()).to(taro).printed();
			customer.tick("shown-yes").press("coverage.household.next").type("viewing", taros).press("viewing.gate.open.showing");
			customer.press("coverage.household.check.shown.button");
			customer.sees("coverage.household.shown.changed");
		}

		/** By reception and by the post, with and without a reason. */
		private void lookedAt(JdbcClient sql, Registered member) {
			for (String act : List.of("enquiry-looked-at", "postcard-ordered", "postcard-seen", "expense-application-printed")) {
				sql.sql("insert into audit.entry (actor, act, person_id, data_class, purpose) values ('s:1', ?, ?, ?, ?)")
					.params(act, member.person().id().value(), act.startsWith("expense") ? "expense" : null,
							act.equals("postcard-ordered") ? "育児休業中のため" : null)
					.update();
			}
		}
	},

	/** The own health age: with everything, with values to try and wrong ones, and where it cannot be given (C3). */
	HEALTH_AGE {
		@Override
		void by(Customer customer) {
			Registered hanako = logIn(customer);
			JdbcClient sql = customer.site().sql();
			for (int year : List.of(2024, 2026)) {
				CheckedUp.wholly(year + "-06-01", 130).put(sql, hanako.person());
				sql.sql("""
						insert into checkups.health_age (person_id, fiscal_year, coverage_id, years, source, run_id)
						select person_id, :year, coverage_id, 48.9, 'みほんヘルス研究所', 1
						from membership.shared_coverage where person_id = :person
						""").param("year", year).param("person", hanako.person().id().value()).update();
			}
			String secret = new PostRound(customer.site()).to(hanako).printed();
			customer.open("/health-age").type("viewing", secret).press("viewing.gate.open.health-age").isAt("/health-age");
			customer.type("sbp", "118").press("checkups.healthage.whatIf.compute").sees("checkups.healthage.whatIf.then");
			customer.open("/health-age").type("sbp", "9000").press("checkups.healthage.whatIf.compute");
			customer.sees("checkups.healthage.whatIf.sbp", 80, 250);
			CheckedUp.on("2026-11-01").measured("9N001000000000001", "160", "cm").put(sql, hanako.person());
			sql.sql("delete from checkups.report where person_id = ? and entries @> '[{\"c\":\"9N736000000000011\"}]'")
				.param(hanako.person().id().value())
				.update();
			customer.open("/health-age").sees("checkups.healthage.heart.incomplete");
		}
	},

	/** Medical expenses, and the notice on paper from the application to the desk (C4, C5). */
	EXPENSES {
		@Override
		void by(Customer customer) {
			ExpensesRound.by(customer);
		}
	},

	/** The whole office, by a clerk of all roles. */
	OFFICE {
		@Override
		void by(Customer customer) {
			OfficeRound.by(customer);
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
