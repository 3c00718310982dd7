package jp.mykempo.viewing.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.journeys.Site;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Order;
import jp.mykempo.postcards.Origin;
import jp.mykempo.postcards.PostedSecret;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.viewing.PostRound;
import jp.mykempo.viewing.core.Comparison;
import jp.mykempo.viewing.core.PasswordComparison;
import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes at the gate at the same moment (V4, V7, I5, K3, K4). */
class GateRacesTest {

	private final Site one = Site.running();

	private final Site other = Site.secondNode();

	private final PostRound post = new PostRound(this.one);

	private final Registered hanako = Registered.on(this.one, MihonFamily.in(this.one.sql()).hanako());

	private final PostedSecret secret = this.post.to(this.hanako);

	@Test
	void ofFiftyWrongTriesTenAreCompared() throws Exception {
		List<Callable<Comparison>> tries = new ArrayList<>();
		for (int i = 0; i < 50; i++) {
			Site node = i % 2 == 0 ? this.one : this.other;
			tries.add(() -> compare(node, PostedSecret.random().printed()));
		}

		List<Comparison> answers = together(tries);

		assertThat(answers).filteredOn(Comparison.Wrong.class::isInstance).hasSize(9);
		assertThat(answers).filteredOn(Comparison.Shut.class::isInstance).hasSize(41);
		assertThat(column("wrong_in_a_row")).isEqualTo("10");
		assertThat(compare(this.one, this.secret.printed())).isInstanceOf(Comparison.Shut.class);
		assertThat(decide()).isInstanceOf(GateDecision.Locked.class);
	}

	@Test
	void thirtyInARowShutItUntilReissue() {
		this.one.sql().sql("update viewing.password set wrong_in_a_row = 29 where account_id = ?")
			.param(this.hanako.account().value()).update();

		assertThat(compare(this.one, "wrong")).isEqualTo(new Comparison.Stopped());
		assertThat(compare(this.one, this.secret.printed())).isEqualTo(new Comparison.Stopped());
		assertThat(decide()).isEqualTo(new GateDecision.LockedUntilReissue());
		reissue(this.one);
		PostedSecret next = this.post.post(this.hanako.account());
		assertThat(compare(this.one, this.secret.printed())).isInstanceOf(Comparison.Wrong.class);
		assertThat(compare(this.one, next.printed())).isInstanceOf(Comparison.Right.class);
	}

	@Test
	void whoeverOpensWhileItIsReissuedStandsBeforeAShutGate() throws Exception {
		for (int round = 0; round < 10; round++) {
			PostedSecret current = round == 0 ? this.secret : this.post.post(this.hanako.account());
			this.one.sql().sql("update postcards.card set ordered_at = ordered_at - interval '40 days' where account_id = ?")
				.param(this.hanako.account().value()).update();
			together(List.of(() -> tryToOpen(this.one, current), () -> reissue(this.other)));

			assertThat(decide()).isEqualTo(new GateDecision.NoPassword());
			assertThat(compare(this.other, current.printed())).isEqualTo(new Comparison.None());
			assertThat(openCards()).isEqualTo(1);
		}
	}

	@Test
	void aReissueAtTheMomentOfPostingLeavesOneOfBoth() throws Exception {
		reissue(this.one);
		for (int round = 0; round < 10; round++) {
			this.one.sql().sql("update postcards.card set ordered_at = ordered_at - interval '40 days' where account_id = ?")
				.param(this.hanako.account().value()).update();
			PostedSecret printed = PostedSecret.random();
			long batch = this.post.print(this.hanako.account(), printed);

			together(List.of(() -> {
				this.post.post(batch);
				return "posted";
			}, () -> reissue(this.other)));

			boolean works = compare(this.one, printed.printed()) instanceof Comparison.Right;
			assertThat(openCards()).as("posted and alive, or dead and another ordered").isEqualTo(works ? 0 : 1);
			if (works) {
				reissue(this.one);
			}
		}
	}

	private String tryToOpen(Site node, PostedSecret typed) {
		try {
			if (compare(node, typed.printed()) instanceof Comparison.Right(var tried)) {
				node.bean(GateOpening.class).open(tried);
				return "open";
			}
			return "wrong";
		}
		catch (PasswordGone ex) {
			return "gone";
		}
	}

	private Object reissue(Site node) {
		return node.bean(TransactionTemplate.class).execute(status -> node.bean(Postcards.class)
			.order(Order.byMember(CardKind.VIEWING_PASSWORD, this.hanako.account(), this.hanako.person().id(), Origin.REISSUE)));
	}

	private Comparison compare(Site node, String typed) {
		return node.bean(PasswordComparison.class).compare(this.hanako.account(), typed);
	}

	private GateDecision decide() {
		AccountId account = this.hanako.account();
		PersonId person = this.hanako.person().id();
		return this.one.bean(ViewingGate.class).decide(new CurrentMember() {

			@Override
			public AccountId account() {
				return account;
			}

			@Override
			public PersonId person() {
				return person;
			}

		}, Optional.empty(), false);
	}

	private long openCards() {
		return this.one.sql().sql("select count(*) from postcards.card where account_id = ? and state in ('ORDERED', 'PRINTED')")
			.param(this.hanako.account().value()).query(Long.class).single();
	}

	private String column(String name) {
		return this.one.sql().sql("select " + name + " from viewing.password where account_id = ?")
			.param(this.hanako.account().value()).query(String.class).single();
	}

	private static <T> List<T> together(List<Callable<T>> work) throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService pool = Executors.newFixedThreadPool(work.size())) {
			List<Future<T>> futures = new ArrayList<>();
			for (Callable<T> one : work) {
				futures.add(pool.submit(() -> {
					start.await();
					return one.call();
				}));
			}
			start.countDown();
			List<T> results = new ArrayList<>();
			for (Future<T> future : futures) {
				results.add(future.get());
			}
			return results;
		}
	}

}
