package jp.mykempo.postcards.dispatch;

import java.time.Clock;
import java.time.LocalDate;

import jp.mykempo.audit.Actor;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.core.PostcardProperties;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down what is in the post now. */
@Repository
class PostedCards {

	private final JdbcClient sql;

	private final PostcardProperties properties;

	private final Clock clock;

	PostedCards(JdbcClient sql, PostcardProperties properties, Clock clock) {
		this.sql = sql;
		this.properties = properties;
		this.clock = clock;
	}

	LocalDate today() {
		return PeopleTime.today(this.clock);
	}

	/** Moves the batch and its printed cards on; how many cards. */
	int post(long batch, StaffId by) {
		this.sql.sql("""
				update postcards.batch set state = 'posted', posted_by = :by, posted_at = now()
				where id = :batch and state = 'printed'
				""").param("by", by.value()).param("batch", batch).update();
		return this.sql.sql("""
				update postcards.card
				set state = 'POSTED', moved_by = :actor, moved_for = null, moved_run = null,
					lapses_at = now() + make_interval(secs =>
						case kind when 'VIEWING_PASSWORD' then :viewing else :notice end::double precision)
				where batch_id = :batch and state = 'PRINTED'
				""")
			.param("actor", Actor.current().name())
			.param("viewing", this.properties.lifeOf(CardKind.VIEWING_PASSWORD).toSeconds())
			.param("notice", this.properties.lifeOf(CardKind.LOGIN_NOTICE).toSeconds())
			.param("batch", batch)
			.update();
	}

	/** Removes what remained of the secrets, once others have taken the verifiers over (K3). */
	void forgetVerifiers(long batch) {
		this.sql.sql("delete from postcards.card_secret where batch_id = :batch").param("batch", batch).update();
	}

}
