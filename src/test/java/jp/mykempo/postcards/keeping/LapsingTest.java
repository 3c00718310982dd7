package jp.mykempo.postcards.keeping;

import java.time.Clock;
import java.time.Instant;

import jp.mykempo.TestDatabase;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardsLapsed;
import jp.mykempo.postcards.MemberCardState;
import jp.mykempo.postcards.PostcardsOffice;
import jp.mykempo.postcards.PostcardsOffice.Member;
import jp.mykempo.postcards.core.Runs;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Posted cards lapse unused (K3, K5), by the database's clock whatever the node's says. */
class LapsingTest {

	private final PostcardsOffice office = PostcardsOffice.in(TestDatabase.fresh());

	private final AuditTrail trail = new AuditTrail(this.office.sql);

	private final Upkeep upkeep = new Upkeep(this.office.recheck,
			new Lapsing(this.office.sql, new Runs(this.office.sql), this.trail, this.office.events::add), this.office.tx,
			Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), PeopleTime.JAPAN));

	private final Member hanako = Member.of(MihonFamily.in(this.office.sql).hanako());

	@Test
	void whatIsNotUsedInItsTimeLapses() {
		CardId card = this.office.posted(this.hanako);
		this.upkeep.run();
		assertThat(this.office.state(card)).isEqualTo("POSTED");

		pass(card);
		this.upkeep.run();

		assertThat(this.office.state(card)).isEqualTo("LAPSED");
		assertThat(this.office.standing(this.hanako).orElseThrow().shown()).isEqualTo(MemberCardState.LAPSED);
		long run = ((CardsLapsed) this.office.events.getLast()).run();
		assertThat(this.office.count("select card_id from postcards.shared_ended where run = ?", run)).isEqualTo(card.value());
		assertThat(this.office.text("select details ->> 'cards' from audit.entry where act = ?", "postcards-lapsed"))
			.isEqualTo("1");
	}

	@Test
	void whatIsUsedDoesNot() {
		CardId card = this.office.posted(this.hanako);
		pass(card);
		this.office.used(card);

		this.upkeep.run();

		assertThat(this.office.state(card)).isEqualTo("USED");
		assertThat(this.office.events).noneMatch(CardsLapsed.class::isInstance);
	}

	@Test
	void whatIsBeingUsedAtThisMomentIsLeftAlone() {
		CardId card = this.office.posted(this.hanako);
		pass(card);

		PostcardsOffice other = this.office;
		this.office.tx.executeWithoutResult(status -> {
			other.postcards.used(card);
			Thread lapsing = Thread.ofPlatform().start(this.upkeep::run);
			join(lapsing);
		});

		assertThat(this.office.state(card)).isEqualTo("USED");
	}

	private void pass(CardId card) {
		this.office.sql.sql("""
				update postcards.card set posted_at = now() - interval '180 days', lapses_at = now() - interval '1 second'
				where id = ?""").param(card.value()).update();
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
