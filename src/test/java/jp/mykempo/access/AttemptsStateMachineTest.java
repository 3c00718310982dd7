package jp.mykempo.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import jp.mykempo.TestDatabase;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Any sequence of wrong and right passwords and waits is answered as P4's ladder, told in plain Java, says. */
class AttemptsStateMachineTest {

	/** One connection for thousands of statements. */
	private static final JdbcClient sql = JdbcClient
		.create(new SingleConnectionDataSource(connection(TestDatabase.fresh().app()), true));

	private static final AtomicInteger subjects = new AtomicInteger();

	private final Attempts attempts = new Attempts(sql);

	/** What somebody does at the login page. */
	sealed interface Step {

		/** Types a wrong password so many times at once. */
		record Wrong(int times) implements Step {
		}

		/** Types the right one. */
		record Right() implements Step {
		}

		/** Waits. */
		record Wait(Duration time) implements Step {
		}

	}

	/** P4 as one would explain it. */
	private static final class Model {

		private int inARow;

		private Duration remaining = Duration.ZERO;

		boolean allowed() {
			return this.inARow < 100 && this.remaining.isZero();
		}

		void tried() {
			this.inARow++;
			this.remaining = switch (this.inARow) {
				case 1, 2, 3, 4 -> Duration.ZERO;
				case 5 -> Duration.ofSeconds(30);
				case 6 -> Duration.ofMinutes(1);
				case 7 -> Duration.ofMinutes(5);
				case 8 -> Duration.ofMinutes(15);
				default -> Duration.ofHours(1);
			};
		}

		void right() {
			this.inARow = 0;
			this.remaining = Duration.ZERO;
		}

		void waited(Duration time) {
			this.remaining = (this.remaining.compareTo(time) > 0) ? this.remaining.minus(time) : Duration.ZERO;
		}

	}

	private static Connection connection(DataSource source) {
		try {
			return source.getConnection();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Provide
	Arbitrary<List<Step>> evenings() {
		Arbitrary<Step> wrong = Arbitraries.integers().between(1, 7).map(Step.Wrong::new);
		Arbitrary<Step> right = Arbitraries.just(new Step.Right());
		Arbitrary<Step> wait = Arbitraries.of(20, 31, 61, 301, 901, 3601)
			.map(seconds -> new Step.Wait(Duration.ofSeconds(seconds)));
		return Arbitraries.frequencyOf(Tuple.of(5, wrong), Tuple.of(1, right),
				Tuple.of(5, wait)).list().ofMinSize(1).ofMaxSize(30);
	}

	@Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
	void theLadderHolds(@ForAll("evenings") List<Step> steps) {
		String subject = "m:" + subjects.incrementAndGet();
		Model model = new Model();
		for (Step step : steps) {
			switch (step) {
				case Step.Wrong(int times) -> {
					for (int i = 0; i < times; i++) {
						compare(model, subject);
					}
				}
				case Step.Right right -> {
					if (compare(model, subject)) {
						this.attempts.reset(subject, "");
						model.right();
					}
				}
				case Step.Wait(Duration time) -> {
					model.waited(time);
					sql.sql("update access.attempt set next_at = next_at - make_interval(secs => ?) where subject = ?")
						.param((double) time.toSeconds())
						.param(subject)
						.update();
				}
			}
		}
	}

	private boolean compare(Model model, String subject) {
		Attempt attempt = this.attempts.count(subject, "");
		if (!model.allowed()) {
			assertThat(attempt).isNotInstanceOf(Attempt.Allowed.class);
			return false;
		}
		model.tried();
		assertThat(attempt).isEqualTo(new Attempt.Allowed(model.inARow, model.remaining));
		return true;
	}

}
