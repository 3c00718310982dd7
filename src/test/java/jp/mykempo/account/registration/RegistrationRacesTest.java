package jp.mykempo.account.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jp.mykempo.account.core.NewRegistration;
import jp.mykempo.account.core.PendingRegistrations;
import jp.mykempo.account.core.ResendOutcome;
import jp.mykempo.journeys.Mailbox;
import jp.mykempo.journeys.Site;
import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.membership.Identity;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Someone;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes at once (I3, I4, R5, R9). */
class RegistrationRacesTest {

	private final Site one = Site.running();

	private final Site two = Site.secondNode();

	private final JdbcClient sql = this.one.sql();

	private final MihonFamily mihon = MihonFamily.in(this.sql);

	private final String mail = "race" + this.mihon.hanako().id().value() + "@example.jp";

	@RepeatedTest(3)
	void ofManyBeginningsOneWaits() throws Exception {
		List<BeginOutcome> outcomes = together(8, node -> begin(node, this.mihon.hanako(), Optional.empty()));

		assertThat(outcomes).allMatch(outcome -> outcome instanceof BeginOutcome.LetterSent);
		assertThat(count("select count(*) from account.pending_registration where outcome is null and person_id = ?")).isEqualTo(1);
		List<LinkOutcome> links = links().stream().map(token -> look(this.one, token)).toList();
		assertThat(links).hasSize(8);
		assertThat(links.stream().filter(link -> link instanceof LinkOutcome.Ready)).hasSize(1);
	}

	@RepeatedTest(3)
	void ofManyWhoPressTheButtonOneCompletes() throws Exception {
		begin(this.one, this.mihon.hanako(), Optional.empty());
		String token = links().getLast();

		List<CompletionOutcome> outcomes = together(8, node -> complete(node, token));

		assertThat(outcomes.stream().filter(outcome -> outcome instanceof CompletionOutcome.Completed)).hasSize(1);
		assertThat(outcomes.stream().filter(outcome -> outcome instanceof CompletionOutcome.Dead)).hasSize(7);
		assertThat(count("select count(*) from account.account where person_id = ?")).isEqualTo(1);
	}

	@RepeatedTest(3)
	void ofTwoPersonsWithOneAddressTheSecondIsAskedForAnId() throws Exception {
		begin(this.one, this.mihon.hanako(), Optional.empty());
		begin(this.one, this.mihon.taro(), Optional.empty());
		List<String> tokens = links();

		List<CompletionOutcome> outcomes = eachAtOnce(tokens);

		assertThat(outcomes.stream().filter(outcome -> outcome instanceof CompletionOutcome.Completed)).hasSize(1);
		assertThat(outcomes.stream().filter(outcome -> outcome instanceof CompletionOutcome.LoginIdNeeded)).hasSize(1);
	}

	@RepeatedTest(3)
	void ofTwoPersonsWithOneIdTheSecondIsAskedForAnother() throws Exception {
		LoginId id = new LoginId("race." + this.mihon.hanako().id().value());
		begin(this.one, this.mihon.hanako(), Optional.of(id));
		begin(this.one, this.mihon.taro(), Optional.of(id));

		List<CompletionOutcome> outcomes = eachAtOnce(links());

		assertThat(outcomes.stream().filter(outcome -> outcome instanceof CompletionOutcome.Completed)).hasSize(1);
		assertThat(outcomes.stream().filter(outcome -> outcome instanceof CompletionOutcome.LoginIdTaken)).hasSize(1);
	}

	@RepeatedTest(3)
	void beginningAnewWhileTheFormerLinkIsUsedEndsInOneAccountAtMost() throws Exception {
		begin(this.one, this.mihon.hanako(), Optional.empty());
		String token = links().getLast();

		List<Object> outcomes = together(6, node -> node == this.one ? complete(node, token)
				: begin(node, this.mihon.hanako(), Optional.empty()));

		long completed = outcomes.stream().filter(outcome -> outcome instanceof CompletionOutcome.Completed).count();
		assertThat(completed).isLessThanOrEqualTo(1);
		assertThat(count("select count(*) from account.account where person_id = ?")).isEqualTo(completed);
		assertThat(outcomes.stream().filter(outcome -> outcome instanceof BeginOutcome.AlreadyRegistered).count())
			.as("nobody begins once it is completed")
			.isEqualTo(completed == 1 ? 3 - sent(outcomes) : 0);
	}

	@Test
	void fiveOfManyResendingsGoOut() throws Exception {
		begin(this.one, this.mihon.hanako(), Optional.empty());

		List<ResendOutcome> outcomes = together(8,
				node -> node.bean(PendingRegistrations.class).resend(this.mihon.hanako().id()));

		assertThat(outcomes.stream().filter(outcome -> outcome instanceof ResendOutcome.Resent)).hasSize(5);
		assertThat(links().stream().filter(token -> look(this.one, token) instanceof LinkOutcome.Ready)).hasSize(1);
	}

	private static long sent(List<Object> outcomes) {
		return outcomes.stream().filter(outcome -> outcome instanceof BeginOutcome.LetterSent).count();
	}

	private BeginOutcome begin(Site node, Someone who, Optional<LoginId> id) {
		return node.bean(Registration.class)
			.begin(new RegistrationClaim(new Identity(who.number(), who.kana(), who.birth()), id,
					new MailAddress(this.mail), true), "$argon2id$none",
					new NewRegistration.Request(UUID.randomUUID().toString(), "1", Instant.EPOCH, Locale.JAPANESE),
					"192.0.2.7");
	}

	private static CompletionOutcome complete(Site node, String token) {
		return node.bean(Completion.class).complete(token, Optional.empty());
	}

	private static LinkOutcome look(Site node, String token) {
		return node.bean(Completion.class).look(token);
	}

	private List<String> links() {
		return Mailbox.of(this.one, this.mail)
			.letters()
			.stream()
			.filter(letter -> letter.text().contains("?t="))
			.map(letter -> letter.link().replaceFirst(".*\\?t=", ""))
			.toList();
	}

	private long count(String query) {
		return this.sql.sql(query).param(this.mihon.hanako().id().value()).query(Long.class).single();
	}

	private List<CompletionOutcome> eachAtOnce(List<String> tokens) throws Exception {
		return atOnce(List.of(() -> complete(this.one, tokens.getFirst()), () -> complete(this.two, tokens.getLast())));
	}

	private <T> List<T> together(int times, Work<T> work) throws Exception {
		List<Callable<T>> all = new ArrayList<>();
		for (int i = 0; i < times; i++) {
			Site node = i % 2 == 0 ? this.one : this.two;
			all.add(() -> work.on(node));
		}
		return atOnce(all);
	}

	private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService pool = Executors.newFixedThreadPool(work.size())) {
			List<Future<T>> futures = new ArrayList<>();
			for (Callable<T> each : work) {
				futures.add(pool.submit(() -> {
					start.await();
					return each.call();
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

	/** Something that either node can do. */
	private interface Work<T> {

		T on(Site node);

	}

}
