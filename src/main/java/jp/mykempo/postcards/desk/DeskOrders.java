package jp.mykempo.postcards.desk;

import java.util.List;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Order;
import jp.mykempo.postcards.OrderOutcome;
import jp.mykempo.postcards.Origin;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.postcards.core.DeskCard;
import jp.mykempo.postcards.core.WaitingCards;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders by the desk, with a reason, for a member who has asked three times (窓口からの依頼, V6). The member is found by
 * symbol, number and kana among those who have had a card; a protected one is not.
 */
@Component
@AllowedTo(Role.RECEPTION)
class DeskOrders {

	private final JdbcClient sql;

	private final Postcards postcards;

	private final WaitingCards waiting;

	DeskOrders(JdbcClient sql, Postcards postcards, WaitingCards waiting) {
		this.sql = sql;
		this.postcards = postcards;
		this.waiting = waiting;
	}

	public List<Found> find(SymbolNumber number, KanaName kana) {
		return this.sql.sql("""
				select distinct on (c.person_id) c.id, c.account_id, c.person_id, c.state, p.name
				from membership.shared_coverage v
				join membership.shared_person p on p.person_id = v.person_id
				join postcards.card c on c.person_id = p.person_id and c.kind = 'VIEWING_PASSWORD'
				where replace(v.symbol_key, '-', '') = :symbol and replace(v.number_key, '-', '') = :number
					and p.kana_key = :kana and not p.is_protected
					and v.acquired_on <= :day and (v.lost_on is null or v.lost_on > :day)
				order by c.person_id, c.id desc
				""")
			.param("symbol", number.symbolKey().replace("-", ""))
			.param("number", number.numberKey().replace("-", ""))
			.param("kana", kana.key())
			.param("day", this.waiting.today())
			.query((row, index) -> new Found(row.getLong("id"), new AccountId(row.getLong("account_id")),
					new PersonId(row.getLong("person_id")), row.getString("name"), row.getString("state")))
			.list();
	}

	/** Orders once more what the latest card was of. */
	@Transactional
	public OrderOutcome order(DeskCard latest, String reason, StaffId by) {
		return this.postcards.order(new Order(CardKind.VIEWING_PASSWORD, latest.account(), latest.person(), Origin.DESK, by,
				reason, null));
	}

	/** A member with the latest card. */
	record Found(long card, AccountId account, PersonId person, String name, String state) {
	}

}
