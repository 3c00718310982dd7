package jp.mykempo.journeys.browser;

import java.time.YearMonth;

import jp.mykempo.expenses.batch.BatchPrinting;
import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import jp.mykempo.people.Family;
import jp.mykempo.people.FamilyOfSix;
import jp.mykempo.people.Someone;
import jp.mykempo.people.Treatment;
import jp.mykempo.viewing.PostRound;

/** Medical expenses with something on every page: the member's year, the application for the notice, and its desk (C4, C5). */
final class ExpensesRound {

	private static final String APPLICATIONS = "/expenses/applications";

	private static final String DESK = "/office" + APPLICATIONS;

	private ExpensesRound() {
	}

	static void by(Customer member) {
		FamilyOfSix six = FamilyOfSix.on(member.site());
		for (int i = 0; i < 45; i++) {
			Treatment.of(six.hanako(), YearMonth.of(2026, 8)).at("みほん総合病院 整形外科" + i).costs(member.site().sql(), 1_000_000 + i);
		}
		String secret = new PostRound(member.site()).to(six.member()).printed();
		member.open("/login");
		Journeys.logIn(member, six.member().loginId(), six.member().password());
		member.open("/expenses").type("viewing", secret).press("viewing.gate.open.expenses");
		member.open("/expenses?year=2026&person=2&p=1").open("/expenses?year=2026&person=3&kind=DENTAL_OUT").open("/expenses?year=2022");
		apply(member);
		Customer clerk = member.another();
		Journeys.enterOffice(clerk, Clerk.with(member.site(), Role.HEALTH_DATA));
		desk(clerk, six);
		member.open(APPLICATIONS);
	}

	private static void apply(Customer member) {
		member.open(APPLICATIONS).follow(APPLICATIONS + "/new").select("toYear", "2021").press("expenses.application.next");
		member.sees("expenses.application.order").select("fromYear", "2026").select("toYear", "2026").select("toMonth", "10");
		member.press("expenses.application.next").sees("expenses.application.early").press("expenses.application.send");
		member.isAt(APPLICATIONS + "?news=received").open(APPLICATIONS + "/new").press("expenses.application.next");
		member.press("expenses.application.send").open(APPLICATIONS + "/check?fromYear=2025&fromMonth=1&toYear=2025&toMonth=1");
		member.press("expenses.application.send").sees("expenses.application.underWay");
	}

	private static void desk(Customer clerk, FamilyOfSix six) {
		long id = clerk.site().sql().sql("select min(id) from expenses.application where person_id = ?")
			.param(six.hanako().id().value()).query(Long.class).single();
		clerk.open(DESK).open(DESK + "?q=nobody").open(DESK + "/" + id).press("office.decline.title");
		clerk.open(DESK + "/" + (id + 1) + "?problem=nothing-there");
		clerk.site().sql().sql("update expenses.application set state = 'printed', moved_by = 's:1' where id = ?").param(id).update();
		clerk.open(DESK + "/" + id).press("expenses.desk.post").sees("expenses.desk.takeBack");
		clerk.select("returnReason", "MOVED").press("expenses.desk.return.act").sees("expenses.desk.again.title");
		batch(clerk, id + 1);
		Family.in(clerk.site().sql()).isProtected(six.hanako());
		clerk.open(DESK + "?state=all").open(DESK + "/" + (id + 1)).press("expenses.desk.hidden.button");
		clerk.type("reason", "ご本人からの電話").press("expenses.desk.hidden.button").sees("expenses.desk.way.title");
	}

	/** A batch in each state, with something to be taken out of its pile. */
	private static void batch(Customer clerk, long id) {
		Someone one = Family.in(clerk.site().sql()).insured("見本　一郎", "ミホン　イチロウ", "1980-02-03");
		Treatment.of(one, YearMonth.of(2026, 3)).costs(clerk.site().sql(), 5_000);
		long other = clerk.site().sql().sql("""
				insert into expenses.application (person_id, first_month, last_month, moved_by)
				values (?, '2026-01-01', '2026-10-01', 'system') returning id""").param(one.id().value()).query(Long.class).single();
		clerk.open(DESK + "?all=1").open(DESK + "?nothing=1");
		clerk.open("/office/expenses/applications/check?application=" + id + "&application=" + other).press("expenses.batch.check.make", 2);
		clerk.sees("expenses.batch.making").open("/office/expenses/applications/batches");
		clerk.site().bean(BatchPrinting.class).makeAll();
		long batch = clerk.site().sql().sql("select max(id) from expenses.print_batch").query(Long.class).single();
		clerk.open("/office/expenses/applications/batches/" + batch).sees("expenses.batch.download");
		Family.in(clerk.site().sql()).isProtected(one);
		clerk.open("/office/expenses/applications/batches/" + batch + "/posting").press("expenses.posting.act").sees("expenses.posting.missing");
		clerk.open("/office/expenses/applications/batches/" + batch).press("expenses.batch.spoil").sees("expenses.batch.spoilt.DISCARDED");
		clerk.open("/office/expenses/applications/batches");
	}

}
