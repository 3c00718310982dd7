package jp.mykempo.postcards.ways;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.core.DeskCard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders of protected members (保護が必要な方, X6): listed without anything that tells who they are; opened by one clerk,
 * with a reason, for half an hour.
 */
@Component
@AllowedTo({ Role.POSTCARDS, Role.RECEPTION })
class ProtectedOrders {

	private final JdbcClient sql;

	private final AuditTrail trail;

	ProtectedOrders(JdbcClient sql, AuditTrail trail) {
		this.sql = sql;
		this.trail = trail;
	}

	public List<Waiting> list() {
		return this.sql.sql("""
				select c.id, c.kind, c.ordered_at,
					(select q.state from postcards.route_request q where q.card_id = c.id order by q.id desc limit 1) as way
				from postcards.card c join membership.shared_person p on p.person_id = c.person_id
				where c.state = 'ORDERED' and p.is_protected
				order by c.ordered_at, c.id limit 200
				""")
			.query((row, index) -> new Waiting(row.getLong("id"), row.getString("kind"),
					row.getObject("ordered_at", OffsetDateTime.class).toInstant(), row.getString("way")))
			.list();
	}

	/** Opens one; who, when and why stands in the trail. */
	@Transactional
	public void open(DeskCard card, String reason, StaffId by) {
		this.sql.sql("insert into postcards.protected_look (card_id, staff_id, reason) values (:card, :by, :reason)")
			.param("card", card.card().value())
			.param("by", by.value())
			.param("reason", reason)
			.update();
		this.trail.record(new ProtectedOrderOpened(card.card(), card.person(), reason));
	}

	/** Who it is, for a clerk who opened it within the last half hour. */
	public Optional<Member> see(DeskCard card, StaffId by) {
		return this.sql.sql("""
				select p.name, p.kana, v.symbol || '-' || v.number || '-' || v.branch as number
				from membership.shared_person p
				left join lateral (
					select symbol, number, branch from membership.shared_coverage c
					where c.person_id = p.person_id order by c.acquired_on desc limit 1) v on true
				where p.person_id = :person and exists (
					select from postcards.protected_look
					where card_id = :card and staff_id = :by and looked_at > now() - interval '30 minutes')
				""")
			.param("person", card.person().value())
			.param("card", card.card().value())
			.param("by", by.value())
			.query((row, index) -> new Member(row.getString("name"), row.getString("kana"), row.getString("number")))
			.optional();
	}

	/** An order; {@code way} is the state of the latest request for the counter, or {@code null}. */
	record Waiting(long card, String kind, Instant ordered, String way) {
	}

	/** Who it is. */
	record Member(String name, String kana, String number) {
	}

	/** A clerk opened a protected member's order. */
	record ProtectedOrderOpened(CardId card, PersonId person, String purpose) implements AuditRecord {
	}

}
