package jp.mykempo.postcards.keeping;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jp.mykempo.access.Together;
import jp.mykempo.journeys.Site;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.EmployerId;
import jp.mykempo.membership.MembersChanged;
import jp.mykempo.people.Family;
import jp.mykempo.people.Registered;
import jp.mykempo.people.Someone;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.CardStanding;
import jp.mykempo.postcards.CardState;
import jp.mykempo.postcards.Order;
import jp.mykempo.postcards.OrderOutcome;
import jp.mykempo.postcards.Origin;
import jp.mykempo.postcards.Postcards;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Postcards in the running site: in the import's transaction (I8), and between two nodes (K4). */
class MasterReactionsTest {

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final EmployerId employer = Family.newEmployer(this.sql, "株式会社みほん精機");

	private final Someone ken = Family.in(this.sql).at(this.employer).insured("試田　健", "タメシダ　ケン", "1985-02-03");

	private final AccountId account = Registered.on(this.site, this.ken).account();

	@Test
	void anImportThatFailsTouchesNoCard() {
		order(this.site);
		protect();

		this.site.bean(TransactionTemplate.class).executeWithoutResult(status -> {
			unemploy(this.site.bean(JdbcClient.class));
			this.site.publish(new MembersChanged(1));
			status.setRollbackOnly();
		});
		assertThat(standing().state()).isEqualTo(CardState.ORDERED);

		this.site.bean(TransactionTemplate.class).executeWithoutResult(status -> {
			unemploy(this.site.bean(JdbcClient.class));
			this.site.publish(new MembersChanged(2));
		});
		assertThat(standing().state()).isEqualTo(CardState.VOID);
	}

	@Test
	void aHoldEndsWithTheAddressItWasBegunFor() {
		this.sql.sql("""
				insert into postcards.hold (employer_id, reason, postal_code, address, held_by)
				select id, 'MOVED', postal_code, address, 1 from membership.employer where id = ?""").param(this.employer.value()).update();
		publish();
		assertThat(holds()).isOne();

		this.sql.sql("update membership.employer set address = '東京都見本区新町9-9' where id = ?").param(this.employer.value()).update();
		publish();
		assertThat(holds()).isZero();
	}

	@Test
	void twoNodesOrderOneCard() throws Exception {
		List<Site> nodes = List.of(this.site, Site.secondNode());
		AtomicInteger turn = new AtomicInteger();

		List<OrderOutcome> outcomes = Together.run(6, () -> order(nodes.get(turn.getAndIncrement() % 2)));

		assertThat(outcomes).filteredOn(OrderOutcome.Ordered.class::isInstance).hasSize(1);
		assertThat(outcomes).filteredOn(OrderOutcome.AlreadyOpen.class::isInstance).hasSize(5);
	}

	@Test
	void nothingIsOrderedOutsideOfATransaction() {
		assertThatThrownBy(() -> this.site.bean(Postcards.class).order(wish()))
			.isInstanceOf(IllegalTransactionStateException.class);
	}

	private OrderOutcome order(Site node) {
		return node.bean(TransactionTemplate.class).execute(status -> node.bean(Postcards.class).order(wish()));
	}

	private Order wish() {
		return Order.byMember(CardKind.VIEWING_PASSWORD, this.account, this.ken.id(), Origin.WISH);
	}

	private CardStanding standing() {
		return this.site.bean(Postcards.class).standing(this.account, CardKind.VIEWING_PASSWORD).orElseThrow();
	}

	private void publish() {
		this.site.bean(TransactionTemplate.class).executeWithoutResult(status -> this.site.publish(new MembersChanged(3)));
	}

	private long holds() {
		return this.sql.sql("select count(*) from postcards.hold where employer_id = ? and ended_at is null")
			.param(this.employer.value())
			.query(Long.class)
			.single();
	}

	private void protect() {
		this.sql.sql("update membership.person set is_protected = true where id = ?").param(this.ken.id().value()).update();
	}

	private void unemploy(JdbcClient joined) {
		joined.sql("update membership.coverage set lost_on = '2020-01-01', loss_reason = 'LEFT_EMPLOYMENT' where person_id = ?")
			.param(this.ken.id().value())
			.update();
	}

}
