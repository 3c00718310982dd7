package jp.mykempo.postcards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.mykempo.TestDatabase;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.postcards.PostcardsOffice.Member;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever members, clerks and time do in whatever order, cards stand as V6, told in plain Java, says. */
class CardLifeTest {

	private static final PostcardsOffice office = PostcardsOffice.in(TestDatabase.fresh());

	/** What somebody does; it concerns the member's latest card. */
	enum Step {

		ORDER, PRINT, SPOIL, POST, USE, WITHDRAW, COME_BACK, LAPSE

	}

	/** V6 as one would explain it. */
	private static final class Model {

		private final List<CardState> cards = new ArrayList<>();

		private int pulled;

		private Optional<CardState> latest() {
			return this.cards.isEmpty() ? Optional.empty() : Optional.of(this.cards.getLast());
		}

		private void become(CardState state) {
			this.cards.set(this.cards.size() - 1, state);
		}

		private void goOn(CardState from, CardState to) {
			if (latest().filter(from::equals).isPresent()) {
				become(to);
			}
		}

		void happens(Step step) {
			switch (step) {
				case ORDER -> order();
				case PRINT -> goOn(CardState.ORDERED, CardState.PRINTED);
				case SPOIL -> goOn(CardState.PRINTED, CardState.ORDERED);
				case POST -> goOn(CardState.PRINTED, CardState.POSTED);
				case USE -> goOn(CardState.POSTED, CardState.USED);
				case COME_BACK -> goOn(CardState.POSTED, CardState.RETURNED);
				case LAPSE -> goOn(CardState.POSTED, CardState.LAPSED);
				case WITHDRAW -> withdraw();
			}
		}

		private void order() {
			if (latest().filter(CardState::isOpen).isEmpty() && this.cards.size() < 3) {
				goOn(CardState.POSTED, CardState.VOID);
				this.cards.add(CardState.ORDERED);
			}
		}

		private void withdraw() {
			if (latest().filter(CardState.PRINTED::equals).isPresent()) {
				this.pulled++;
			}
			goOn(CardState.ORDERED, CardState.VOID);
			goOn(CardState.PRINTED, CardState.VOID);
			goOn(CardState.POSTED, CardState.VOID);
		}

	}

	@Provide
	Arbitrary<List<Step>> lives() {
		return Arbitraries.of(Step.class).list().ofMinSize(3).ofMaxSize(25);
	}

	@Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
	void cardsStandAsTheModelSays(@ForAll("lives") List<Step> steps) {
		Member hanako = Member.of(MihonFamily.in(office.sql).hanako());
		Model model = new Model();
		for (Step step : steps) {
			doIt(step, hanako);
			model.happens(step);

			assertThat(cards(hanako)).as("after %s of %s", step, steps).isEqualTo(model.cards);
		}
		assertThat(one("select count(*) from postcards.pull p join postcards.card c on c.id = p.card_id where c.person_id = ?",
				hanako)).isEqualTo(model.pulled);
		assertThat(one("select count(*) from postcards.card_secret s join postcards.card c on c.id = s.card_id "
				+ "where c.person_id = ? and c.state not in ('PRINTED', 'POSTED')", hanako))
			.isZero();
		assertThat(one("""
				select count(*) from postcards.card c where c.person_id = ? and c.state <> (
					select to_state from postcards.card_history h where h.card_id = c.id order by h.id desc limit 1)""", hanako))
			.isZero();
	}

	private static void doIt(Step step, Member member) {
		Optional<CardStanding> latest = office.standing(member);
		switch (step) {
			case ORDER -> office.order(member.wish());
			case PRINT -> latest.filter(it -> it.state() == CardState.ORDERED).ifPresent(it -> office.print(it.card()));
			case SPOIL -> latest.filter(it -> it.state() == CardState.PRINTED).ifPresent(it -> office.spoil(it.card()));
			case POST -> latest.filter(it -> it.state() == CardState.PRINTED).ifPresent(it -> office.post(it.card()));
			case USE -> latest.ifPresent(it -> office.used(it.card()));
			case WITHDRAW -> office.withdraw(member, Withdrawal.WISH_WITHDRAWN);
			case COME_BACK -> latest.filter(it -> it.state() != CardState.VOID)
				.ifPresent(it -> office.noteReturn(it.card(), ReturnReason.OTHER));
			case LAPSE -> latest.filter(it -> it.state() == CardState.POSTED).ifPresent(it -> office.lapse(it.card()));
		}
	}

	private static List<CardState> cards(Member member) {
		return office.sql.sql("select state from postcards.card where person_id = ? order by id")
			.param(member.person().value())
			.query((row, index) -> CardState.valueOf(row.getString(1)))
			.list();
	}

	private static long one(String query, Member member) {
		return office.count(query, member.person().value());
	}

}
