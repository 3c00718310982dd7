package jp.mykempo.journeys;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import jp.mykempo.people.Family;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Order;
import jp.mykempo.postcards.OrderOutcome;
import jp.mykempo.postcards.Origin;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.postcards.batch.SecretRoom;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What else happens to cards at the desk: other ways by two, protected members, returns, holds, desk orders (O11, X6, X7, T1). */
class PostcardCareJourneyTest {

	private final Site site = Site.running();

	private final MihonFamily mihon = MihonFamily.in(this.site.sql());

	private final MemberAccount hanako = MemberAccount.of(this.site.sql(), this.mihon.hanako());

	private final Visit kitagawa = Clerk.with(this.site, Role.POSTCARDS).logIn(this.site);

	@Test
	void everyListOpensWithFewStatements() {
		ordered();
		for (String path : List.of("/office/postcards", "/office/postcards/batches", "/office/postcards/cards?state=PRINTED",
				"/office/postcards/unused", "/office/postcards/returns", "/office/postcards/holds", "/office/postcards/ways",
				"/office/postcards/protected")) {
			this.kitagawa.open(path);
			this.site.statements();
			assertThat(this.kitagawa.open(path).status()).as(path).isEqualTo(200);
			assertThat(this.site.statements()).as(path).hasSizeLessThanOrEqualTo(5);
		}
		assertThat(this.kitagawa.open("/office/postcards/orders.csv").header("Content-Type")).startsWith("text/csv");
		assertThat(this.kitagawa.open("/office/postcards/test-print").header("Content-Type")).startsWith("application/pdf");
	}

	@Test
	void homeNeedsASecondPerson() {
		CardId card = ordered();
		this.kitagawa.open("/office/postcards/cards/" + card).fill("way", "HOME").fill("why", "育児休業中").press("承認を依頼する");
		assertThat(this.kitagawa.text()).contains("承認待ち");
		assertThat(this.kitagawa.open("/office/postcards/ways").text()).contains("あなたが依頼");

		Visit second = Clerk.with(this.site, Role.RECEPTION).logIn(this.site);
		String row = second.open("/office/postcards/ways").all("tr:contains(育児休業中) form").attr("action");
		second.post(row, Map.of("_csrf", second.csrf(), "decision", "approve"));

		assertThat(this.site.sql().sql("select state from postcards.route_request where card_id = ?").param(card.value())
			.query(String.class).single()).isEqualTo("approved");
		assertThat(this.site.sql().sql("select act from audit.entry where person_id = ? and act like 'postcard-way-%' order by act")
			.param(this.hanako.person().id().value()).query(String.class).list())
			.containsExactly("postcard-way-asked", "postcard-way-decided");
	}

	@Test
	void aProtectedMembersOrderIsOpenedWithAReason() {
		Family.in(this.site.sql()).isProtected(this.mihon.hanako());
		CardId card = ordered();
		String here = "/office/postcards/protected/" + card;
		assertThat(this.kitagawa.open("/office/postcards/cards/" + card).status()).isEqualTo(404);
		assertThat(this.kitagawa.open(here).path()).as("asked for a reason first").isEqualTo("/office/postcards/protected");
		assertThat(this.kitagawa.text()).doesNotContain("見本　花子");

		this.kitagawa.post(here + "/looks", Map.of("_csrf", this.kitagawa.csrf(), "reason", "ご本人から電話"));

		assertThat(this.kitagawa.text()).contains("見本　花子");
		assertThat(this.site.sql().sql("select purpose from audit.entry where act = 'protected-order-opened' and person_id = ?")
			.param(this.hanako.person().id().value()).query(String.class).single()).isEqualTo("ご本人から電話");
		this.kitagawa.fill("why", "窓口に来る").press("承認を依頼する");
		assertThat(this.kitagawa.text()).contains("(保護)", "窓口").doesNotContain(this.mihon.hanako().number().number());
		for (String list : List.of("/office/postcards?dir=desc", "/office/postcards/ways", "/office/postcards/protected",
				"/office/postcards/orders.csv", "/office/postcards/cards.csv", "/office/postcards/cards?state=ORDERED")) {
			assertThat(new String(this.kitagawa.open(list).file(), StandardCharsets.UTF_8)).as(list)
				.doesNotContain(this.mihon.hanako().number().number());
		}
	}

	@Test
	void whatCameBackIsNotedAndSettled() {
		CardId card = ordered();
		this.kitagawa.open("/office/postcards/check?card=" + card).press("1枚の束をつくる");
		String batch = this.kitagawa.path();
		SecretRoom.makeAll(this.site);
		this.kitagawa.open(batch).press("PDFを受け取る(1回だけ)").open(batch + "/posting").press("発送済みにする");
		String number = this.site.sql().sql("select control_number from postcards.card where id = ?").param(card.value())
			.query(String.class).single();

		this.kitagawa.open("/office/postcards/returns").fill("number", number.replace("-", "")).fill("reason", "STORAGE_EXPIRED")
			.press("戻ってきたことを記録する");

		assertThat(this.kitagawa.text()).contains("パスワードは、もう使えません", number);
		String settle = this.kitagawa.all("tr:contains(" + number + ") form").attr("action");
		this.kitagawa.post(settle, Map.of("_csrf", this.kitagawa.csrf(), "action", "REORDER", "why", "もう一度"));
		assertThat(this.kitagawa.text()).contains("対応を記録しました");
		assertThat(this.site.sql().sql("select count(*) from postcards.card where person_id = ? and state = 'ORDERED'")
			.param(this.hanako.person().id().value()).query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void theDeskOrdersWithAReason() {
		CardId card = ordered();
		this.kitagawa.open("/office/postcards/cards/" + card).fill("reason", "誤った依頼").press("取り消す");
		assertThat(this.kitagawa.text()).contains("無効");
		Visit reception = Clerk.with(this.site, Role.RECEPTION).logIn(this.site);

		reception.open("/office/postcard-orders").fill("symbol", "101").fill("number", this.mihon.hanako().number().number())
			.fill("kana", "みほん はなこ").press("探す");
		assertThat(reception.text()).contains("見本　花子", "無効");
		reception.fill("reason", " ").press("閲覧用パスワードを依頼する");
		assertThat(reception.status()).isEqualTo(422);
		assertThat(reception.text()).as("found as before").contains("見本　花子", "理由を500文字以内で入力してください");
		reception.fill("reason", "4回目の依頼").press("閲覧用パスワードを依頼する");

		assertThat(reception.text()).contains("依頼を受け付けました");
		assertThat(reception.open("/office/postcards/holds").status()).isEqualTo(403);
	}

	@Test
	void aClosedAccountGetsNothingMore() {
		CardId card = ordered();
		this.kitagawa.open("/office/postcards/cards/" + card).fill("reason", "退会").press("取り消す");
		this.site.sql().sql("update account.account set state = 'closed', closed_at = now() where id = ?").param(this.hanako.id().value()).update();
		Visit reception = Clerk.with(this.site, Role.RECEPTION).logIn(this.site);

		reception.open("/office/postcard-orders").fill("symbol", "101").fill("number", this.mihon.hanako().number().number())
			.fill("kana", "みほん はなこ").press("探す");
		reception.fill("reason", "電話で依頼").press("閲覧用パスワードを依頼する");

		assertThat(reception.text()).contains("この方のはがきは依頼できません", "見本　花子");
		assertThat(this.site.sql().sql("select count(*) from postcards.card where person_id = ? and state = 'ORDERED'")
			.param(this.hanako.person().id().value()).query(Long.class).single()).isZero();
	}

	@Test
	void receptionFindsItsDoors() {
		Visit reception = Clerk.with(this.site, Role.RECEPTION).logIn(this.site).open("/office");

		assertThat(reception.text()).contains("はがきの依頼(窓口)", "はがきの承認", "保護が必要な方の依頼");
		for (String path : List.of("/office/postcard-orders", "/office/postcards/ways", "/office/postcards/protected")) {
			assertThat(reception.open(path).status()).as(path).isEqualTo(200);
		}
	}

	private CardId ordered() {
		this.site.sql().sql("insert into viewing.choice (account_id, person_id, wished) values (?, ?, true)")
			.param(this.hanako.id().value()).param(this.hanako.person().id().value()).update();
		OrderOutcome outcome = this.site.bean(TransactionTemplate.class)
			.execute(status -> this.site.bean(Postcards.class)
				.order(Order.byMember(CardKind.VIEWING_PASSWORD, this.hanako.id(), this.hanako.person().id(), Origin.WISH)));
		return ((OrderOutcome.Ordered) outcome).card();
	}

}
