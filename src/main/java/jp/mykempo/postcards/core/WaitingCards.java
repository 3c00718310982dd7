package jp.mykempo.postcards.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Route;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Orders as they would be printed today: name, employer and address of this very moment. */
@Repository
public class WaitingCards {

	private final JdbcClient sql;

	private final Clock clock;

	public WaitingCards(JdbcClient sql, Clock clock) {
		this.sql = sql;
		this.clock = clock;
	}

	/** Today, in Japan. */
	public LocalDate today() {
		return PeopleTime.today(this.clock);
	}

	/** These orders, as far as they still are any, in the order in which they are put into parcels. */
	public List<WaitingCard> of(Collection<Long> cards, StaffId clerk) {
		return this.sql.sql("""
				select w.card_id, w.kind, w.account_id, w.person_id, w.route,
					coalesce(w.why_not, case when w.renumbered then 'RENUMBERED' end) as why_not,
					coalesce(:clerk in (w.ordered_by, w.approved_by), false) as own,
					w.employer_id, w.employer_name, w.postal_code, w.address, w.person_name, w.kana
				from postcards.waiting(:day) w
				where w.card_id = any (:cards) and w.state = 'ORDERED'
				order by w.route, w.employer_name, w.employer_id, w.kana, w.card_id
				""")
			.param("clerk", clerk.value())
			.param("day", today())
			.param("cards", cards.toArray(Long[]::new))
			.query((row, index) -> card(row))
			.list();
	}

	private static WaitingCard card(ResultSet row) throws SQLException {
		long employer = row.getLong("employer_id");
		WaitingCard.Addressee addressee = new WaitingCard.Addressee(row.wasNull() ? null : employer,
				row.getString("employer_name"), row.getString("postal_code"), row.getString("address"),
				row.getString("person_name"), row.getString("kana"));
		String route = row.getString("route");
		return new WaitingCard(row.getLong("card_id"), CardKind.valueOf(row.getString("kind")),
				new AccountId(row.getLong("account_id")), new PersonId(row.getLong("person_id")),
				route == null ? null : Route.valueOf(route), row.getString("why_not"), row.getBoolean("own"), addressee);
	}

}
