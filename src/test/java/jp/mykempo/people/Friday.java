package jp.mykempo.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.mykempo.journeys.Site;
import jp.mykempo.journeys.Visit;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Order;
import jp.mykempo.postcards.OrderOutcome;
import jp.mykempo.postcards.Origin;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.postcards.Withdrawal;
import jp.mykempo.postcards.batch.SecretRoom;

import org.springframework.transaction.support.TransactionTemplate;

/**
 * A desk of postcards full of work, as on a Friday afternoon (O4): something of everything that its pages can show, made
 * over HTTP by a clerk of its own.
 */
public final class Friday {

	private final Site site;

	private final Visit clerk;

	public Friday(Site site) {
		this.site = site;
		this.clerk = Clerk.with(site, Role.POSTCARDS).logIn(site);
	}

	/** The clerk who brought all this about. */
	public Visit clerk() {
		return this.clerk;
	}

	/** Some of everything; the paths of all pages that show it, and of the lists. */
	public List<String> everything() {
		CardId home = ordered(member());
		wantedAtHome(home);
		CardId hidden = orderedByProtected();
		CardId back = ordered(member());
		String posted = posted(back, ordered(member()));
		cameBack(back);
		MemberAccount withdrawn = member();
		String pulling = pulling(withdrawn, ordered(withdrawn), ordered(member()));
		String printed = printed(ordered(member()));
		String spoilt = spoilt(ordered(member()));
		String ready = ready(ordered(member()));
		CardId waiting = ordered(member());
		String making = making(ordered(member()));
		List<String> pages = new ArrayList<>(List.of("/office", "/office/postcards", "/office/postcards?all=1",
				"/office/postcards?q=nobody", "/office/postcards/check?card=" + waiting + "&card=" + hidden, "/office/postcards/batches"));
		pages.addAll(List.of(making, ready, printed, posted, spoilt, pulling, pulling + "/pulls", printed + "/posting",
				printed + "/spoil?reason=MISPRINTED", ready + "/spoil?reason=DISCARDED"));
		pages.addAll(List.of("/office/postcards/cards?state=PRINTED", "/office/postcards/cards?state=POSTED",
				"/office/postcards/cards/" + waiting, "/office/postcards/cards/" + back, "/office/postcards/unused",
				"/office/postcards/returns", "/office/postcards/holds", "/office/postcards/ways"));
		pages.addAll(List.of("/office/postcards/protected", "/office/postcard-orders"));
		return pages;
	}

	/** Somebody with an account. */
	public MemberAccount member() {
		return MemberAccount.of(this.site.sql(), MihonFamily.in(this.site.sql()).hanako());
	}

	/** An order of the member's viewing password. */
	public CardId ordered(MemberAccount member) {
		OrderOutcome outcome = this.site.bean(TransactionTemplate.class)
			.execute(status -> this.site.bean(Postcards.class)
				.order(Order.byMember(CardKind.VIEWING_PASSWORD, member.id(), member.person().id(), Origin.WISH)));
		return ((OrderOutcome.Ordered) outcome).card();
	}

	/** An order that only staff can bring further. */
	public CardId orderedByProtected() {
		MemberAccount member = member();
		Family.in(this.site.sql()).isProtected(member.person());
		return ordered(member);
	}

	/** A batch whose secrets are being made; its path. */
	public String making(CardId... cards) {
		String chosen = Stream.of(cards).map(card -> "card=" + card).collect(Collectors.joining("&"));
		this.clerk.open("/office/postcards/check?" + chosen).press(cards.length + "枚の束をつくる");
		return this.clerk.path();
	}

	/** A batch that can be printed. */
	public String ready(CardId... cards) {
		String batch = making(cards);
		SecretRoom.makeAll(this.site);
		return batch;
	}

	/** A batch on paper. */
	public String printed(CardId... cards) {
		String batch = ready(cards);
		this.clerk.open(batch).press("PDFを受け取る(1回だけ)");
		return batch;
	}

	/** A batch on paper, of which the member's card must be taken out. */
	public String pulling(MemberAccount member, CardId... cards) {
		String batch = printed(cards);
		this.site.bean(TransactionTemplate.class)
			.executeWithoutResult(status -> this.site.bean(Postcards.class)
				.withdraw(List.of(member.id()), Withdrawal.WISH_WITHDRAWN));
		return batch;
	}

	/** A batch in the post. */
	public String posted(CardId... cards) {
		String batch = printed(cards);
		this.clerk.open(batch + "/posting").press("発送済みにする");
		return batch;
	}

	/** A batch that was given up, and made again. */
	public String spoilt(CardId... cards) {
		String batch = printed(cards);
		this.clerk.open(batch + "/spoil?reason=MISPRINTED").press("作り直す");
		return batch;
	}

	/** The post brought it back. */
	public void cameBack(CardId card) {
		String number = this.site.sql().sql("select control_number from postcards.card where id = ?").param(card.value())
			.query(String.class).single();
		this.clerk.open("/office/postcards/returns");
		this.clerk.post("/office/postcards/returns", Map.of("_csrf", this.clerk.csrf(), "_key",
				this.clerk.all("main input[name=_key]").attr("value"), "number", number, "reason", "MOVED"));
	}

	/** It is to go home, if somebody else agrees. */
	public void wantedAtHome(CardId card) {
		this.clerk.open("/office/postcards/cards/" + card).fill("why", "会社の担当者が休みのため").fill("way", "HOME");
		this.clerk.press(this.clerk.all("form[action$=ways] button").text());
	}

}
