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
import jp.mykempo.postcards.Route;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cards that shall go home or be handed over at the counter (自宅送付・窓口渡し): asked for by one of the staff, decided by
 * a second one (T1).
 */
@Component
@AllowedTo({ Role.POSTCARDS, Role.RECEPTION })
class WayRequests {

	private final JdbcClient sql;

	private final AuditTrail trail;

	WayRequests(JdbcClient sql, AuditTrail trail) {
		this.sql = sql;
		this.trail = trail;
	}

	/** What waits to be decided, the oldest first. */
	public List<Asked> list() {
		return this.sql.sql("""
				select q.id, q.route, q.reason, q.requested_by, q.requested_at, s.name as clerk, c.kind,
					case when not p.is_protected then p.name end as name
				from postcards.route_request q
				join postcards.card c on c.id = q.card_id
				join membership.shared_person p on p.person_id = c.person_id
				left join office.shared_staff s on s.id = q.requested_by
				where q.state = 'asked' and c.state = 'ORDERED'
				order by q.requested_at, q.id limit 200
				""")
			.query((row, index) -> new Asked(row.getLong("id"), row.getString("name"), row.getString("kind"),
					Route.valueOf(row.getString("route")), row.getString("reason"), row.getLong("requested_by"),
					row.getString("clerk"), row.getObject("requested_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	/** Decides; false if it was decided before, the card does not wait any more, or the same person asked. */
	@Transactional
	public boolean decide(long request, boolean approve, StaffId by) {
		Optional<Decided> decided = this.sql.sql("""
				update postcards.route_request q
				set state = case when :approve then 'approved' else 'refused' end, decided_by = :by, decided_at = now()
				from postcards.card c
				where q.id = :request and c.id = q.card_id and q.state = 'asked' and q.requested_by <> :by and c.state = 'ORDERED'
				returning q.card_id, c.person_id, q.route
				""")
			.param("approve", approve)
			.param("by", by.value())
			.param("request", request)
			.query((row, index) -> new Decided(new CardId(row.getLong("card_id")), new PersonId(row.getLong("person_id")),
					Route.valueOf(row.getString("route"))))
			.optional();
		decided.ifPresent(it -> this.trail.record(
				new PostcardWayDecided(it.card(), it.person(), it.route(), approve ? "approved" : "refused")));
		return decided.isPresent();
	}

	/** A request; the name is {@code null} for a protected member. */
	record Asked(long id, String name, String kind, Route route, String reason, long by, String clerk, Instant at) {
	}

	/** What was decided about. */
	record Decided(CardId card, PersonId person, Route route) {
	}

	/** A second person decided about another way for a card. */
	record PostcardWayDecided(CardId card, PersonId person, Route route, String decision) implements AuditRecord {
	}

}
