package jp.mykempo.journeys;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.mykempo.access.Hashing;
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
import jp.mykempo.postcards.PostedSecret;
import jp.mykempo.postcards.Withdrawal;
import jp.mykempo.postcards.batch.SecretRoom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The clerk's Friday, from the orders to the post, over HTTP (O4, V6, T1). */
class PostcardDeskJourneyTest {

	private final Site site = Site.running();

	private final MihonFamily mihon = MihonFamily.in(this.site.sql());

	private final MemberAccount hanako = MemberAccount.of(this.site.sql(), this.mihon.hanako());

	private final MemberAccount taro = MemberAccount.of(this.site.sql(), this.mihon.taro());

	private final Visit kitagawa = Clerk.with(this.site, Role.POSTCARDS).logIn(this.site);

	@Test
	void fromTheOrderToThePost() throws Exception {
		CardId card = ordered(this.hanako);
		this.kitagawa.open("/office/postcards?q=" + this.mihon.hanako().number().number());
		assertThat(this.kitagawa.text()).contains("見本　花子", "見本電子株式会社", "依頼受付");

		this.kitagawa.open("/office/postcards/check?card=" + card).press("1枚の束をつくる");
		String batch = this.kitagawa.path();
		assertThat(this.kitagawa.text()).contains("作成中", "0 / 1枚");
		assertThat(this.kitagawa.all("body").attr("data-again")).as("follows by itself").isEqualTo("5");
		assertThat(this.kitagawa.open("/office/postcards/batches").all("progress").attr("max")).isEqualTo("1");
		SecretRoom.makeAll(this.site);
		this.kitagawa.open(batch);
		assertThat(this.kitagawa.text()).contains("送付一覧は1〜1ページ", "はがきは2〜3ページ");
		assertThat(this.kitagawa.all("body[data-again]")).isEmpty();
		this.kitagawa.press("PDFを受け取る(1回だけ)");

		assertThat(this.kitagawa.header("Content-Disposition")).startsWith("attachment");
		assertThat(this.kitagawa.header("Cache-Control")).contains("no-store");
		String text = text(this.kitagawa.file());
		assertThat(text).contains("見本花子様", "見本電子株式会社");
		assertThat(opens(card, text)).isTrue();

		this.kitagawa.open(batch);
		assertThat(this.kitagawa.text()).contains("1枚が、発送を待っています");
		this.kitagawa.post(batch + "/prints", Map.of("_csrf", this.kitagawa.csrf()));
		assertThat(this.kitagawa.text()).contains("PDFは、もう受け取られています");
		this.kitagawa.open(batch).follow("発送した").press("発送済みにする");
		assertThat(this.kitagawa.text()).contains("1枚を発送しました");
		assertThat(state(card)).isEqualTo("POSTED");
		this.kitagawa.open(batch + "/lists");
		assertThat(text(this.kitagawa.file())).contains("見本花子様").doesNotContain("ログイン");
	}

	@Test
	void whatIsWithdrawnIsPulledBeforeThePost() {
		CardId kept = ordered(this.hanako);
		CardId pulled = ordered(this.taro);
		String batch = printed(kept, pulled);
		withdraw(this.taro);

		this.kitagawa.open(batch);
		assertThat(this.kitagawa.text()).contains("1枚を抜き取るまで、発送できません");
		this.kitagawa.post(batch + "/postings", Map.of("_csrf", this.kitagawa.csrf()));
		assertThat(this.kitagawa.text()).contains("発送はまだしていません");
		this.kitagawa.follow("抜き取り一覧を開く");
		assertThat(this.kitagawa.text()).contains("見本　太郎", "希望の取り下げ");
		this.kitagawa.fill("pull", this.kitagawa.all("input[name=pull]").attr("value"))
			.press("印を付けたはがきを抜き取り済みにする");
		assertThat(this.kitagawa.text()).contains("すべて抜き取りました");
		this.kitagawa.follow("束に戻る").follow("発送した").press("発送済みにする");
		assertThat(state(kept)).isEqualTo("POSTED");
		assertThat(state(pulled)).isEqualTo("VOID");
	}

	@Test
	void aFailedPrintingMakesNewSecrets() throws Exception {
		CardId card = ordered(this.hanako);
		String batch = printed(card);
		String first = verifier(card);

		this.kitagawa.open(batch).follow("印刷に失敗した").press("作り直す");

		assertThat(this.kitagawa.path()).isNotEqualTo(batch);
		String again = this.kitagawa.path();
		SecretRoom.makeAll(this.site);
		assertThat(verifier(card)).isNotEqualTo(first);
		this.kitagawa.open(again).press("PDFを受け取る(1回だけ)");
		assertThat(opens(card, text(this.kitagawa.file()))).isTrue();
		assertThat(this.kitagawa.open(batch).text()).contains("はがきは、新しい束に移りました");
	}

	@Test
	void protectedMembersStandWithoutName() {
		Family.in(this.site.sql()).isProtected(this.mihon.hanako());
		CardId card = ordered(this.hanako);

		assertThat(this.kitagawa.open("/office/postcards?q=" + this.mihon.hanako().number().number()).text())
			.as("no search finds them").doesNotContain("見本　花子", "(保護)");
		Visit orders = this.kitagawa.open("/office/postcards?dir=desc");
		assertThat(orders.all("tr:has(input[value=" + card + "])").text()).contains("(保護)").doesNotContain("見本");
		assertThat(orders.text()).doesNotContain(this.mihon.hanako().number().number());
		assertThat(this.kitagawa.open("/office/postcards/check?card=" + card).text()).contains("(保護): 印刷しない")
			.doesNotContain("見本");
	}

	@Test
	void nobodyElseGetsThere() {
		Visit reception = Clerk.with(this.site, Role.RECEPTION).logIn(this.site);

		assertThat(reception.open("/office/postcards").status()).isEqualTo(403);
		assertThat(this.site.visit().open("/office/postcards").path()).startsWith("/office/login");
	}

	private String printed(CardId... cards) {
		String chosen = List.of(cards).stream().map(card -> "card=" + card).reduce((one, other) -> one + "&" + other).orElseThrow();
		this.kitagawa.open("/office/postcards/check?" + chosen).press(cards.length + "枚の束をつくる");
		String batch = this.kitagawa.path();
		SecretRoom.makeAll(this.site);
		this.kitagawa.open(batch).press("PDFを受け取る(1回だけ)");
		return batch;
	}

	private CardId ordered(MemberAccount member) {
		OrderOutcome outcome = this.site.bean(TransactionTemplate.class)
			.execute(status -> this.site.bean(Postcards.class)
				.order(Order.byMember(CardKind.VIEWING_PASSWORD, member.id(), member.person().id(), Origin.WISH)));
		return ((OrderOutcome.Ordered) outcome).card();
	}

	private void withdraw(MemberAccount member) {
		this.site.bean(TransactionTemplate.class)
			.execute(status -> this.site.bean(Postcards.class).withdraw(List.of(member.id()), Withdrawal.WISH_WITHDRAWN));
	}

	private boolean opens(CardId card, String text) {
		Matcher secret = Pattern.compile("(?=([A-HJ-NP-Z2-9]{4}-?[A-HJ-NP-Z2-9]{4}-?[A-HJ-NP-Z2-9]{4}))").matcher(text);
		while (secret.find()) {
			String found = secret.group(1);
			if (PostedSecret.parse(found).filter(one -> this.site.bean(Hashing.class).verify(verifier(card), one.text())).isPresent()) {
				return true;
			}
		}
		return false;
	}

	private String verifier(CardId card) {
		return this.site.sql().sql("select verifier from postcards.card_secret where card_id = ?")
			.param(card.value())
			.query(String.class)
			.single();
	}

	private String state(CardId card) {
		return this.site.sql().sql("select state from postcards.card where id = ?").param(card.value()).query(String.class).single();
	}

	private static String text(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replaceAll("[\\s\\u3000]", "");
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
