package jp.mykempo.postcards.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.EmployerId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.CardState;
import jp.mykempo.postcards.Route;
import jp.mykempo.site.NotHere;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notes of what came back. */
@Repository
public class ReturnedRows {

	private final JdbcClient sql;

	public ReturnedRows(JdbcClient sql) {
		this.sql = sql;
	}

	/** The card, locked. */
	Returned lock(CardId card) {
		return this.sql.sql("select * from postcards.card where id = :card for update")
			.param("card", card.value())
			.query((row, index) -> returned(row))
			.optional()
			.orElseThrow(NotHere::new);
	}

	/** @return false if it was noted before */
	boolean insert(CameBack back, NextAction next, boolean settled) {
		return this.sql.sql("""
				insert into postcards.returned_mail (card_id, reason, note, came_back_on, next_action, recorded_by, settled_by, settled_at)
				values (:card, :reason, :note, :on, :next, :by, case when :settled then :by end, case when :settled then now() end)
				on conflict (card_id) do nothing
				""")
			.param("card", back.card().value())
			.param("reason", back.reason().name())
			.param("note", back.note(), Types.VARCHAR)
			.param("on", back.on())
			.param("next", next.name())
			.param("by", back.by().value())
			.param("settled", settled)
			.update() == 1;
	}

	/** Notes that it is settled; its card, or empty if it was settled before. */
	Optional<Returned> settle(long returned, NextAction action, StaffId by) {
		return this.sql.sql("""
				with settled as (
					update postcards.returned_mail set settled_by = :by, settled_at = now(), next_action = :action
					where id = :returned and settled_at is null
					returning card_id
				)
				select c.* from postcards.card c join settled on settled.card_id = c.id
				""")
			.param("by", by.value())
			.param("action", action.name())
			.param("returned", returned)
			.query((row, index) -> returned(row))
			.optional();
	}

	/** Nothing is posted to the employer's present address. */
	void hold(EmployerId employer, StaffId by) {
		this.sql.sql("""
				insert into postcards.hold (employer_id, reason, postal_code, address, held_by)
				select employer_id, 'RETURNED', postal_code, address, :by
				from membership.shared_employer where employer_id = :employer
				on conflict (employer_id) where ended_at is null do update
				set postal_code = excluded.postal_code, address = excluded.address
				""").param("employer", employer.value()).param("by", by.value()).update();
	}

	/** Asks that the person's waiting card goes home; where it is asked already, or printed, nothing happens. */
	void askForHome(Returned card, StaffId by, String reason) {
		this.sql.sql("""
				insert into postcards.route_request (card_id, route, reason, requested_by)
				select id, 'HOME', :reason, :by from postcards.card
				where person_id = :person and kind = :kind and state = 'ORDERED'
				on conflict (card_id) where state in ('asked', 'approved') do nothing
				""")
			.param("reason", reason)
			.param("by", by.value())
			.param("person", card.person().value())
			.param("kind", card.kind().name())
			.update();
	}

	private static Returned returned(ResultSet row) throws SQLException {
		long employer = row.getLong("employer_id");
		EmployerId employerId = row.wasNull() ? null : new EmployerId(employer);
		String route = row.getString("route");
		return new Returned(new CardId(row.getLong("id")), CardKind.valueOf(row.getString("kind")),
				CardState.valueOf(row.getString("state")), new AccountId(row.getLong("account_id")),
				new PersonId(row.getLong("person_id")), route == null ? null : Route.valueOf(route), employerId,
				row.getObject("posted_at") != null, row.getObject("enquiry_id", Long.class));
	}

	/** A card as it was posted. */
	record Returned(CardId card, CardKind kind, CardState state, AccountId account, PersonId person, Route route,
			EmployerId employer, boolean wasPosted, Long enquiry) {
	}

}
