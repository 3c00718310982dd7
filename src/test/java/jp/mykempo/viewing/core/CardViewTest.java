package jp.mykempo.viewing.core;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.CardStanding;
import jp.mykempo.postcards.CardState;
import jp.mykempo.postcards.MemberCardState;
import jp.mykempo.postcards.ReturnReason;
import jp.mykempo.postcards.Route;
import jp.mykempo.site.Words;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a member reads of a postcard in each of its states and ways (V6, X6, X7). */
class CardViewTest {

	private static final Instant ORDERED = Instant.parse("2026-11-22T04:48:00Z");

	private static final Instant PRINTED = Instant.parse("2026-11-27T01:00:00Z");

	private static final Instant POSTED = Instant.parse("2026-11-30T01:00:00Z");

	private static final LocalDate POSTING = LocalDate.of(2026, 11, 30);

	private static final LocalDate ARRIVAL = LocalDate.of(2026, 12, 7);

	private final Words words = new Words();

	@Test
	void anEmployeesCardSaysWhenAndByWhichWay() {
		CardView view = view(CardState.ORDERED, MemberCardState.ACCEPTED, Route.EMPLOYER, "株式会社みほん精機 本社");

		assertThat(text(view.headline())).isEqualTo("11月30日(月)ごろ発送し、お勤めの会社(代表住所)経由でお渡しします");
		assertThat(text(view.late().orElseThrow())).startsWith("12月7日(月)を過ぎても届かないときは、まず会社の健康保険事務担当者様に");
		assertThat(steps(view)).containsExactly("done 依頼受付 11月22日(日)13時48分", "now 印刷待ち ", "ahead 発送 11月30日(月)",
				"ahead 使用開始 ");
		assertThat(text(view.steps().get(2).text().orElseThrow())).isEqualTo("株式会社みほん精機 本社 あて");
		assertThat(view.open()).isTrue();
	}

	@Test
	void aVoluntaryContinuersCardGoesHome() {
		assertThat(text(view(CardState.PRINTED, MemberCardState.PRINTED, Route.HOME, null).headline()))
			.isEqualTo("11月30日(月)ごろ発送し、ご自宅にお送りします");
	}

	@Test
	void aPostedOneSaysSinceWhenAndUntilWhenItMustBeUsed() {
		CardView view = view(CardState.POSTED, MemberCardState.POSTED, Route.EMPLOYER, "みほん");

		assertThat(text(view.headline())).isEqualTo("11月30日(月)に発送しました。お勤めの会社(代表住所)経由でお渡しします");
		assertThat(view.lapses()).isEqualTo("2027年5月29日(土)");
		assertThat(steps(view)).containsExactly("done 依頼受付 11月22日(日)13時48分", "done 印刷済 11月27日(金)",
				"now 発送済 11月30日(月)", "ahead 使用開始 ");
	}

	@Test
	void aProtectedMemberIsToldNoWay() {
		CardView view = view(CardState.ORDERED, MemberCardState.WAITS_FOR_DESK, null, null);

		assertThat(text(view.headline())).isEqualTo("お渡しの方法について、担当者からご連絡します");
		assertThat(view.late()).isEmpty();
		assertThat(view.open()).isTrue();
		assertThat(view.steps().toString()).doesNotContain("会社", "自宅");
	}

	@Test
	void everyStateHasItsWordsInBothLanguages() {
		for (MemberCardState state : MemberCardState.values()) {
			for (Route route : Route.values()) {
				for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
					CardView view = CardView.of(standing(CardState.ORDERED, state, route, "みほん"), locale);
					assertThat(this.words.text(locale, view.headline())).isNotEmpty();
					assertThat(this.words.text(locale, view.lead())).isNotEmpty();
					view.late().ifPresent(late -> assertThat(this.words.text(locale, late)).isNotEmpty());
					assertThat(view.steps()).extracting(CardView.Step::state).containsOnlyOnce("now");
					view.steps().forEach(step -> {
						assertThat(this.words.text(locale, step.title())).isNotEmpty();
						step.text().ifPresent(text -> assertThat(this.words.text(locale, text)).isNotEmpty());
					});
				}
			}
		}
	}

	private List<String> steps(CardView view) {
		return view.steps().stream().map(step -> step.state() + " " + text(step.title()) + " " + step.when()).toList();
	}

	private String text(jp.mykempo.site.Message message) {
		return this.words.text(Locale.JAPANESE, message);
	}

	private static CardView view(CardState state, MemberCardState shown, Route route, String employer) {
		return CardView.of(standing(state, shown, route, employer), Locale.JAPANESE);
	}

	private static CardStanding standing(CardState state, MemberCardState shown, Route route, String employer) {
		return new CardStanding(new CardId(1), CardKind.VIEWING_PASSWORD, state, shown, route, employer,
				new CardStanding.Times(ORDERED, PRINTED, POSTED, POSTED, POSTED, POSTED.plusSeconds(180L * 24 * 3600)),
				shown == MemberCardState.WAITS_FOR_DESK ? null : POSTING,
				shown == MemberCardState.WAITS_FOR_DESK ? null : ARRIVAL,
				shown == MemberCardState.CAME_BACK ? ReturnReason.MOVED : null);
	}

}
