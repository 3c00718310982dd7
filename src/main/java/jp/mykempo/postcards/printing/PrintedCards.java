package jp.mykempo.postcards.printing;

import java.util.List;

import jp.mykempo.audit.Actor;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.postcards.core.Batch;
import jp.mykempo.postcards.core.WaitingCard;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down what stands on paper now. */
@Repository
class PrintedCards {

	private final JdbcClient sql;

	PrintedCards(JdbcClient sql) {
		this.sql = sql;
	}

	/** Moves the cards to printed, with way and control number; both lists are in the same order. */
	void print(List<WaitingCard> cards, List<String> controlNumbers) {
		this.sql.sql("""
				update postcards.card c
				set state = 'PRINTED', control_number = p.control_number, route = p.route, employer_id = p.employer_id,
					address_hash = case when p.route = 'HOME' then postcards.address_hash(p.postal_code, p.address) end,
					moved_by = :actor, moved_for = null, moved_run = null
				from unnest(:ids, :numbers, :routes, :employers, :codes, :addresses)
					as p (id, control_number, route, employer_id, postal_code, address)
				where c.id = p.id and c.state = 'ORDERED'
				""")
			.param("actor", Actor.current().name())
			.param("ids", cards.stream().map(WaitingCard::id).toArray(Long[]::new))
			.param("numbers", controlNumbers.toArray(String[]::new))
			.param("routes", cards.stream().map(card -> card.route().name()).toArray(String[]::new))
			.param("employers", cards.stream().map(PrintedCards::employer).toArray(Long[]::new))
			.param("codes", cards.stream().map(card -> card.addressee().postalCode()).toArray(String[]::new))
			.param("addresses", cards.stream().map(card -> card.addressee().address()).toArray(String[]::new))
			.update();
	}

	/** The batch was printed; by whom its orders allow. */
	void printed(Batch batch, StaffId by) {
		this.sql.sql("""
				update postcards.batch set state = 'printed', printed_by = :by, printed_at = now()
				where id = :batch and state = 'ready'
				""").param("batch", batch.id()).param("by", by.value()).update();
	}

	private static Long employer(WaitingCard card) {
		return switch (card.route()) {
			case EMPLOYER -> card.addressee().employer();
			case HOME, COUNTER -> null;
		};
	}

}
