package jp.mykempo.postcards.core;

import java.util.Optional;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.CardState;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.postcards.Route;
import jp.mykempo.postcards.Withdrawal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a clerk does about one card, each time with a reason: withdraw it, ask for another way. */
@Component
@AllowedTo({ Role.POSTCARDS, Role.RECEPTION })
public class DeskActs {

	private final JdbcClient sql;

	private final Postcards postcards;

	private final AuditTrail trail;

	public DeskActs(JdbcClient sql, Postcards postcards, AuditTrail trail) {
		this.sql = sql;
		this.postcards = postcards;
		this.trail = trail;
	}

	public Optional<DeskCard> find(long card) {
		return this.sql.sql("""
				select c.id, c.kind, c.state, c.account_id, c.person_id, p.is_protected from postcards.card c
				join membership.shared_person p on p.person_id = c.person_id where c.id = :card
				""")
			.param("card", card)
			.query((row, index) -> new DeskCard(new CardId(card), CardKind.valueOf(row.getString("kind")),
					CardState.valueOf(row.getString("state")), new AccountId(row.getLong("account_id")),
					new PersonId(row.getLong("person_id")), row.getBoolean("is_protected")))
			.optional();
	}

	/** Ends the card, whether open or in the post. */
	@Transactional
	public void withdraw(DeskCard card, String reason) {
		if (this.postcards.withdraw(card.account(), card.kind(), Withdrawal.DESK) > 0) {
			this.trail.record(new PostcardWithdrawnByDesk(card.card(), card.person(), reason));
		}
	}

	/**
	 * Asks that a waiting card goes another way; a second person decides (T1). A protected member's goes home never.
	 *
	 * @return false if it is not waiting any more, or another way is asked for already
	 */
	@Transactional
	public boolean ask(DeskCard card, Route way, String reason, StaffId by) {
		boolean asked = this.sql.sql("""
				insert into postcards.route_request (card_id, route, reason, requested_by)
				select c.id, :way, :reason, :by from postcards.card c
				join membership.shared_person p on p.person_id = c.person_id
				where c.id = :card and c.state = 'ORDERED' and c.batch_id is null
					and (:way = 'COUNTER' or :way = 'HOME' and not p.is_protected)
				on conflict (card_id) where state in ('asked', 'approved') do nothing
				""")
			.param("way", way.name())
			.param("reason", reason)
			.param("by", by.value())
			.param("card", card.card().value())
			.update() == 1;
		if (asked) {
			this.trail.record(new PostcardWayAsked(card.card(), card.person(), way, reason));
		}
		return asked;
	}

	/** A clerk ended a card. */
	record PostcardWithdrawnByDesk(CardId card, PersonId person, String purpose) implements AuditRecord {
	}

	/** A clerk asked for another way for a card. */
	record PostcardWayAsked(CardId card, PersonId person, Route way, String purpose) implements AuditRecord {
	}

}
