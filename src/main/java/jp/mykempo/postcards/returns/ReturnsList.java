package jp.mykempo.postcards.returns;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.CardId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came back and waits to be settled; and cards by the number on them. */
@Repository
@AllowedTo(Role.POSTCARDS)
class ReturnsList {

	private final JdbcClient sql;

	ReturnsList(JdbcClient sql) {
		this.sql = sql;
	}

	/** The oldest first; a protected member's without name and employer. */
	public List<Unsettled> unsettled() {
		return this.sql.sql("""
				select r.id, c.id as card, c.control_number, c.kind, c.route, r.reason, r.came_back_on, r.next_action,
					case when not p.is_protected then p.name end as name, case when not p.is_protected then e.name end as employer
				from postcards.returned_mail r
				join postcards.card c on c.id = r.card_id
				join membership.shared_person p on p.person_id = c.person_id
				left join membership.shared_employer e on e.employer_id = c.employer_id
				where r.settled_at is null
				order by r.recorded_at, r.id limit 200
				""")
			.query((row, index) -> new Unsettled(row.getLong("id"), row.getString("control_number"), row.getString("name"),
					row.getString("employer"), row.getString("kind"), row.getString("reason"),
					row.getObject("came_back_on", LocalDate.class), row.getString("next_action"), row.getString("route")))
			.list();
	}

	/**
	 * The card with that number, typed or scanned, with or without hyphens. Without them a number may be that of two cards,
	 * of which none is guessed.
	 */
	public Optional<CardId> find(String number) {
		String typed = Normalizer.normalize(number, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "").replaceAll("[^0-9]+", "-");
		List<CardId> cards = this.sql.sql("""
				select id from postcards.card where control_number = :typed
				union
				select id from postcards.card where replace(control_number, '-', '') = :digits
					and not exists (select from postcards.card where control_number = :typed)
				""")
			.param("typed", typed)
			.param("digits", typed.replace("-", ""))
			.query(Long.class)
			.list()
			.stream()
			.map(CardId::new)
			.toList();
		return cards.size() == 1 ? Optional.of(cards.getFirst()) : Optional.empty();
	}

	/** A card that came back; name and employer are {@code null} for a protected member. */
	record Unsettled(long id, String controlNumber, String name, String employer, String kind, String reason, LocalDate on,
			String next, String route) {
	}

}
