package jp.mykempo.journeys.browser;

import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import jp.mykempo.people.Someone;
import jp.mykempo.postcards.batch.SecretRoom;
import jp.mykempo.postcards.sheet.PrintedPages;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The desk of postcards in a browser: a clerk who prints what a member waits for, and takes it to the post.
 * <pre>CardDesk desk = CardDesk.beside(customer);
 *try (PrintedPages pages = desk.print(hanako)) { … }
 *desk.post();</pre>
 */
final class CardDesk {

	private final Customer clerk;

	private String batch;

	private CardDesk(Customer clerk) {
		this.clerk = clerk;
	}

	/** Somebody who has just logged in there, in the customer's language. */
	static CardDesk beside(Customer customer) {
		return beside(customer, Role.POSTCARDS);
	}

	/** The same with other roles. */
	static CardDesk beside(Customer customer, Role... roles) {
		Customer clerk = customer.another();
		Journeys.enterOffice(clerk, Clerk.with(customer.site(), roles));
		return new CardDesk(clerk);
	}

	/** Finds the member's enquiry and approves it. */
	void approve(Someone member) {
		this.clerk.follow("/office/enquiries").type("q", member.number().number()).press("account.desk.filter.find");
		this.clerk.follow(this.clerk.page().locator("main tbody a").first().getAttribute("href"));
		this.clerk.reads(member.names().kana()).press("account.desk.approve.button").sees("account.enquiry.state.approved");
	}

	/** What this clerk approved cannot be chosen. */
	void seesOwn(Someone member) {
		this.clerk.follow("/office/postcards").type("q", member.number().number()).press("postcards.filter.find");
		this.clerk.reads(member.names().written()).sees("postcards.obstacle.own");
		assertThat(this.clerk.page().locator("input[name=card]:enabled").count()).isZero();
	}

	/** Nor brought on its way. */
	void cannotPost(String batch) {
		this.clerk.open(batch).sees("postcards.batch.own.post");
		assertThat(this.clerk.page().locator("main a[href$=posting]").count()).isZero();
	}

	/** Finds the one order of the member, makes a batch of it, waits, and receives the PDF. */
	PrintedPages print(Someone member) {
		this.clerk.follow("/office/postcards").type("q", member.number().number()).press("postcards.filter.find");
		this.clerk.reads(member.names().written()).press("postcards.queue.check").sees("postcards.check.sum", 1, 1);
		this.clerk.press("postcards.check.make", 1).sees("postcards.batch.progress", 0, 1);
		this.batch = this.clerk.path();
		SecretRoom.makeAll(this.clerk.site());
		this.clerk.follow(this.batch).sees("postcards.batch.ready", 1, 1);
		PrintedPages pages = PrintedPages.of(this.clerk.download("postcards.batch.download"));
		assertThat(pages.count()).as("a covering list and a postcard of two sides").isEqualTo(3);
		return pages;
	}

	/** The paper is in the post. */
	void post() {
		this.clerk.follow(this.batch).sees("postcards.batch.printed", 1).follow(this.batch + "/posting");
		this.clerk.press("postcards.posting.act").isAt(this.batch).sees("postcards.batch.posted", 1);
	}

	/** Where the batch stands that was printed last. */
	String batch() {
		return this.batch;
	}

}
