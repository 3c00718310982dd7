package jp.mykempo.account.settings;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import jp.mykempo.access.DatabaseClock;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.Duty;
import jp.mykempo.account.core.RecentProof;
import jp.mykempo.account.core.SignedInMember;
import jp.mykempo.journeys.Site;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.site.LostRace;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who compared the password first, changes it; who was slower changes nothing (M2, M4, P8). */
class PasswordReplacementTest {

	private final Site site = Site.running();

	private final Account account = this.site.bean(Accounts.class)
		.get(MemberAccount.of(this.site.sql(), MihonFamily.in(this.site.sql()).hanako()).id());

	private final Verifiers verifiers = this.site.bean(Verifiers.class);

	private final PasswordReplacement replacement = this.site.bean(PasswordReplacement.class);

	@Test
	void ofTwoChangesAtOnceOneIsDone() {
		String compared = this.verifiers.get(this.account.id());

		List<String> outcomes = together(() -> replace(compared, "first"), () -> replace(compared, "second"));

		assertThat(outcomes).containsOnlyOnce("lost");
		assertThat(outcomes).contains(this.verifiers.get(this.account.id()));
		assertThat(letters()).containsExactly("account/password-changed");
	}

	@Test
	void ofAChangeAndADeletionAtOnceOneIsDone() {
		String compared = this.verifiers.get(this.account.id());

		List<String> outcomes = together(() -> replace(compared, "first"), () -> delete(compared));

		assertThat(outcomes).containsOnlyOnce("lost");
		assertThat(letters()).hasSize(1);
	}

	@Test
	void deletingWithAnOutdatedPasswordChangesNothing() {
		String compared = this.verifiers.get(this.account.id());
		replace(compared, "newer");

		assertThatThrownBy(() -> this.site.bean(AccountRemoval.class).remove(this.account, compared))
			.isInstanceOf(LostRace.class);

		assertThat(this.site.bean(Accounts.class).get(this.account.id())).isNotNull();
	}

	@Test
	void aPasswordCountsForFifteenMinutesByTheDatabasesClock() {
		RecentProof proof = this.site.bean(RecentProof.class);
		Instant now = this.site.bean(DatabaseClock.class).now();

		assertThat(proof.of(member(now.minus(Duration.ofMinutes(14))))).isTrue();
		assertThat(proof.of(member(now.minus(Duration.ofMinutes(15))))).isFalse();
		assertThat(proof.of(member(proof.now()))).isTrue();
	}

	private SignedInMember member(Instant proved) {
		return new SignedInMember(this.account.id().value(), this.account.person().value(), 1, "x", Duty.NONE, proved);
	}

	private String replace(String compared, String next) {
		try {
			this.replacement.replace(this.account, compared, next, UUID.randomUUID());
			return next;
		}
		catch (LostRace lost) {
			return "lost";
		}
	}

	private String delete(String compared) {
		try {
			this.site.bean(AccountRemoval.class).remove(this.account, compared);
			return "deleted";
		}
		catch (LostRace lost) {
			return "lost";
		}
	}

	private List<String> letters() {
		return this.site.sql()
			.sql("select kind from mail.letter where about = ?")
			.param(this.account.principal())
			.query(String.class)
			.list();
	}

	private static List<String> together(Supplier<String> one, Supplier<String> other) {
		return List.of(CompletableFuture.supplyAsync(one), CompletableFuture.supplyAsync(other))
			.stream()
			.map(CompletableFuture::join)
			.toList();
	}

}
