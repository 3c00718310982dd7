package jp.mykempo.postcards.core;

import java.sql.Types;
import java.util.Optional;

import jp.mykempo.audit.Actor;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.CardState;
import jp.mykempo.postcards.Order;
import jp.mykempo.postcards.Origin;
import jp.mykempo.postcards.Withdrawal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The cards, and their moves from state to state. The database adds to each move its time and its row in the history,
 * puts what was printed and became void onto the 抜き取り一覧, erases dead secrets, and refuses what the table of
 * transitions does not have.
 */
@Repository
public class Cards {

	private final JdbcClient sql;

	public Cards(JdbcClient sql) {
		this.sql = sql;
	}

	/**
	 * Moves one card, if it still stands where the caller thinks; whoever loses a race gets nothing.
	 *
	 * @param reason a code for the history, {@code null} where none is needed
	 */
	Optional<Moved> moveTo(CardId card, CardState from, CardState to, Enum<?> reason) {
		if (!from.next().contains(to)) {
			throw new IllegalArgumentException("A card does not go from " + from + " to " + to);
		}
		return this.sql.sql("""
				update postcards.card
				set state = :to, moved_by = :actor, moved_for = :reason, moved_run = null
				where id = :card and state = :from
				returning account_id, person_id, kind
				""")
			.param("to", to.name())
			.param("actor", Actor.current().name())
			.param("reason", reason == null ? null : reason.name(), Types.VARCHAR)
			.param("card", card.value())
			.param("from", from.name())
			.query((row, index) -> new Moved(card, CardKind.valueOf(row.getString("kind")),
					new AccountId(row.getLong("account_id")), new PersonId(row.getLong("person_id"))))
			.optional();
	}

	/** Orders of a member for a kind come one after the other, on whatever node, until the transaction ends. */
	void lockOrders(PersonId person, CardKind kind) {
		this.sql.sql("select 1 from pg_advisory_xact_lock(hashtextextended('postcards ' || :kind, :person))")
			.param("kind", kind.name())
			.param("person", person.value())
			.query(Integer.class)
			.single();
	}

	/** How many cards of the kind the member, and not the desk, asked for in so many days. */
	int countAskedByMember(PersonId person, CardKind kind, int days) {
		return this.sql.sql("""
				select count(*) from postcards.card
				where person_id = :person and kind = :kind and origin in ('WISH', 'REISSUE') and replaces is null
					and ordered_at > now() - make_interval(days => :days)
				""")
			.param("person", person.value())
			.param("kind", kind.name())
			.param("days", days)
			.query(Integer.class)
			.single();
	}

	/** Ends the person's cards that a new order takes the place of: in the post, or open under a former account. */
	void endFormer(Order order) {
		this.sql.sql("""
				with found as materialized (
					select id from postcards.card
					where person_id = :person and kind = :kind
						and (state = 'POSTED' or state in ('ORDERED', 'PRINTED') and account_id <> :account)
					order by id for update
				)
				update postcards.card c
				set state = 'VOID', moved_by = :actor, moved_for = :reason, moved_run = null
				from found where c.id = found.id
				""")
			.param("person", order.person().value())
			.param("kind", order.kind().name())
			.param("account", order.account().value())
			.param("actor", Actor.current().name())
			.param("reason", Withdrawal.ORDERED_ANEW.name())
			.update();
	}

	/** The new card; empty if another one of the kind is open. Whoever approved its enquiry stays known, however often it is ordered (T1). */
	Optional<CardId> insert(Order order) {
		return this.sql.sql("""
				insert into postcards.card (kind, account_id, person_id, origin, ordered_by, approved_by, reason, enquiry_id, moved_by)
				values (:kind, :account, :person, :origin, :by, coalesce(:approved, (
					select max(approved_by) from postcards.card where enquiry_id = :enquiry)), :reason, :enquiry, :actor)
				on conflict (person_id, kind) where state in ('ORDERED', 'PRINTED') do nothing
				returning id
				""")
			.param("kind", order.kind().name())
			.param("account", order.account().value())
			.param("person", order.person().value())
			.param("origin", order.origin().name())
			.param("by", value(order.by()), Types.BIGINT)
			.param("approved", order.origin() == Origin.ENQUIRY ? value(order.by()) : null, Types.BIGINT)
			.param("reason", order.reason(), Types.VARCHAR)
			.param("enquiry", order.enquiry(), Types.BIGINT)
			.param("actor", Actor.current().name())
			.query(Long.class)
			.optional()
			.map(CardId::new);
	}

	private static Long value(StaffId staff) {
		return staff == null ? null : staff.value();
	}

	/** A card that has moved. */
	record Moved(CardId card, CardKind kind, AccountId account, PersonId person) {
	}

}
