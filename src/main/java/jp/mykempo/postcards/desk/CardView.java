package jp.mykempo.postcards.desk;

import java.time.OffsetDateTime;
import java.util.List;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.core.DeskCard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A look at one card and its history; the trail tells of it. */
@Component
class CardView {

	private final JdbcClient sql;

	private final AuditTrail trail;

	CardView(JdbcClient sql, AuditTrail trail) {
		this.sql = sql;
		this.trail = trail;
	}

	@Transactional
	@AllowedTo(Role.POSTCARDS)
	public Seen see(DeskCard card) {
		this.trail.record(new PostcardSeen(card.card(), card.person()));
		return this.sql.sql("""
				select p.name, e.name as employer, c.control_number, c.route, b.number as batch, c.origin, c.reason,
					(select q.state from postcards.route_request q where q.card_id = c.id order by q.id desc limit 1) as way
				from postcards.card c
				join membership.shared_person p on p.person_id = c.person_id
				left join membership.shared_employer e on e.employer_id = c.employer_id
				left join postcards.batch b on b.id = c.batch_id
				where c.id = :card
				""")
			.param("card", card.card().value())
			.query((row, index) -> new Seen(row.getString("name"), row.getString("employer"),
					row.getString("control_number"), row.getString("route"), row.getString("batch"),
					row.getString("way"), history(card)))
			.single();
	}

	private List<Move> history(DeskCard card) {
		return this.sql.sql("""
				select h.to_state, h.moved_at, s.name from postcards.card_history h
				left join office.shared_staff s on 's:' || s.id = h.actor
				where h.card_id = :card order by h.id
				""")
			.param("card", card.card().value())
			.query((row, index) -> new Move(row.getString("to_state"), row.getObject("moved_at", OffsetDateTime.class),
					row.getString("name")))
			.list();
	}

	/** What a clerk sees; {@code way} is the state of the latest request for another way. */
	record Seen(String name, String employer, String controlNumber, String route, String batch, String way,
			List<Move> moves) {
	}

	/** A move of the card; {@code by} is {@code null} where no clerk made it. */
	record Move(String state, OffsetDateTime at, String by) {
	}

	/** A clerk looked at a member's card. */
	record PostcardSeen(CardId card, PersonId person) implements AuditRecord {
	}

}
