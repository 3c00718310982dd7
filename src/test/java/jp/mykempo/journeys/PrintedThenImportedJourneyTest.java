package jp.mykempo.journeys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.Imports;
import jp.mykempo.imports.Mode;
import jp.mykempo.imports.RunState;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.membership.intake.CoverageFile;
import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import jp.mykempo.people.Family;
import jp.mykempo.people.Friday;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.Someone;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.sheet.PrintedPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A file of the coverage master comes when postcards are printed and not posted: from the file over the 抜き取り一覧 to the
 * post, and nothing about whom it protects on any list (V6, O2, X6, I8).
 */
class PrintedThenImportedJourneyTest {

	private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Asia/Tokyo"));

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final Friday friday = new Friday(this.site);

	private final String employer = String.valueOf(System.nanoTime() % 1_000_000_000);

	private final SymbolNumber staying = Family.newNumber();

	private final SymbolNumber leaving = Family.newNumber();

	private final SymbolNumber moving = Family.newNumber();

	private final SymbolNumber hiding = Family.newNumber();

	@TempDir
	private Path folder;

	@Test
	void whatTheFileContradictsIsTakenOutBeforeThePostAndOrderedAnewWhereItStands() {
		bring(file(), 0);
		CardId stays = order(this.staying, "居残　一郎", "イノコリ　イチロウ");
		CardId leaves = order(this.leaving, "退職　二郎", "タイショク　ジロウ");
		CardId moves = order(this.moving, "転籍　三郎", "テンセキ　サブロウ");
		CardId hides = order(this.hiding, "秘匿　京子", "ヒトク　キョウコ");
		String batch = this.friday.printed(stays, leaves, moves, hides);

		bring(new CoverageFile().line(who(this.leaving, "退職　二郎", "タイショク　ジロウ", "資格喪失年月日", TODAY.minusDays(1).toString(), "喪失事由", "01"))
			.line(who(this.moving, "転籍　三郎", "テンセキ　サブロウ", "事業所コード", this.employer + "2", "事業所名", "株式会社あたらし"))
			.line(who(this.hiding, "秘匿　京子", "ヒトク　キョウコ", "閲覧制限フラグ", "1")), 1);

		takeOut(batch);
		assertThat(List.of(state(stays), state(leaves), state(moves), state(hides))).containsExactly("POSTED", "VOID", "VOID", "VOID");
		assertThat(open(this.leaving)).isEmpty();
		assertThat(open(this.moving)).hasSize(1);
		assertThat(open(this.hiding)).hasSize(1);
		assertThat(this.friday.clerk().open("/office/postcards?q=" + this.moving.number()).text()).contains("株式会社あたらし");
		nobodyReads("秘匿　京子", "ヒトク　キョウコ", batch);
	}

	/** The post is refused until the last one is ticked off. */
	private void takeOut(String batch) {
		Visit clerk = this.friday.clerk();
		for (int left = 3; left > 0; left--) {
			assertThat(clerk.open(batch).text()).contains(left + "枚を抜き取るまで、発送できません");
			clerk.post(batch + "/postings", Map.of("_csrf", clerk.csrf()));
			assertThat(clerk.text()).contains("発送はまだしていません");
			clerk.open(batch + "/pulls");
			assertThat(clerk.text()).contains("資格喪失", "勤務先の変更", "保護の指定", "退職　二郎", "転籍　三郎").doesNotContain("秘匿", "居残");
			clerk.fill("pull", clerk.all("input[name=pull]").first().attr("value")).press("印を付けたはがきを抜き取り済みにする");
		}
		clerk.open(batch + "/posting").press("発送済みにする");
		assertThat(clerk.text()).contains("1枚を発送しました");
	}

	/** No page, no file and no paper of the office bears the name, in whichever writing. */
	private void nobodyReads(String name, String kana, String batch) {
		Visit all = Clerk.with(this.site, Role.values()).logIn(this.site);
		for (String path : lists(batch)) {
			all.open(path);
			assertThat(all.status()).as(path).isEqualTo(200);
			String text = path.endsWith("/lists") ? paper(all.file()) : all.page().outerHtml() + new String(all.file(), StandardCharsets.UTF_8);
			assertThat(text).as(path).doesNotContain(name, kana, bare(name), bare(kana), this.hiding.number());
		}
		Visit clerk = this.friday.clerk();
		CardId hidden = new CardId(open(this.hiding).getFirst());
		clerk.open("/office/postcards/check?card=" + hidden + "&card=" + open(this.moving).getFirst());
		assertThat(clerk.text()).contains("(保護): 印刷しない").doesNotContain(name);
		String next = this.friday.printed(new CardId(open(this.moving).getFirst()));
		assertThat(paper(clerk.file())).contains("転籍三郎様", "株式会社あたらし").doesNotContain(bare(name), bare(kana));
		assertThat(clerk.open(next).text()).doesNotContain(name);
	}

	private static List<String> lists(String batch) {
		List<String> lists = new ArrayList<>(List.of("/office", "/office/postcards", "/office/postcards?dir=desc", "/office/postcards/orders.csv",
				"/office/postcards/cards", "/office/postcards/cards.csv", "/office/postcards/check?all=1"));
		for (String state : List.of("ORDERED", "PRINTED", "POSTED", "VOID")) {
			lists.add("/office/postcards/cards?state=" + state);
			lists.add("/office/postcards/cards.csv?state=" + state);
		}
		lists.addAll(List.of("/office/postcards/cards?batch=" + batch.substring(batch.lastIndexOf('/') + 1), "/office/postcards/unused",
				"/office/postcards/returns", "/office/postcards/holds", "/office/postcards/ways", "/office/postcards/protected"));
		lists.addAll(List.of(batch, batch + "/pulls", batch + "/lists", "/office/postcards/batches", "/office/enquiries?state=all",
				"/office/enquiries/list.csv?state=all", "/office/enquiries/matches", "/office/postcard-orders"));
		return lists;
	}

	private CoverageFile file() {
		return new CoverageFile().line(who(this.staying, "居残　一郎", "イノコリ　イチロウ"))
			.line(who(this.leaving, "退職　二郎", "タイショク　ジロウ"))
			.line(who(this.moving, "転籍　三郎", "テンセキ　サブロウ"))
			.line(who(this.hiding, "秘匿　京子", "ヒトク　キョウコ"));
	}

	private String[] who(SymbolNumber number, String name, String kana, String... more) {
		List<String> entries = new ArrayList<>(List.of("記号", number.symbol(), "番号", number.number(), "氏名漢字", name, "氏名カナ", kana,
				"事業所コード", this.employer, "事業所名", "株式会社ふるさと"));
		entries.addAll(List.of(more));
		return entries.toArray(String[]::new);
	}

	private void bring(CoverageFile file, int ends) {
		Imports imports = this.site.bean(Imports.class);
		Arrival arrival = Arrival.toApply(file.in(this.folder), Mode.DIFFERENCE).confirmingEnds(ends);
		assertThat(imports.run(imports.importer("coverage").orElseThrow(), arrival).state()).isEqualTo(RunState.APPLIED);
		this.sql.sql("update membership.employer set postal_code = '1000005', address = '東京都見本区丸の内2-2-2' where code like ? || '%'")
			.param(this.employer).update();
	}

	private CardId order(SymbolNumber number, String name, String kana) {
		PersonId person = new PersonId(this.sql.sql("select person_id from membership.coverage where number = ? and symbol = ?")
			.param(number.number()).param(number.symbol()).query(Long.class).single());
		Someone someone = new Someone(person, new Someone.Names(name, kana), LocalDate.of(1975, 4, 1), number, "00");
		return this.friday.ordered(MemberAccount.of(this.sql, someone));
	}

	private List<Long> open(SymbolNumber number) {
		return this.sql.sql("""
				select distinct k.id from postcards.card k join membership.coverage c on c.person_id = k.person_id
				where c.number = ? and c.symbol = ? and k.state = 'ORDERED'""")
			.param(number.number()).param(number.symbol()).query(Long.class).list();
	}

	private String state(CardId card) {
		return this.sql.sql("select state from postcards.card where id = ?").param(card.value()).query(String.class).single();
	}

	private static String paper(byte[] pdf) {
		StringBuilder text = new StringBuilder();
		try (PrintedPages pages = PrintedPages.of(pdf)) {
			for (int page = 1; page <= pages.count(); page++) {
				text.append(pages.text(page));
			}
		}
		return text.toString();
	}

	private static String bare(String name) {
		return name.replace("　", "");
	}

}
