package jp.mykempo.access;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jp.mykempo.access.hashing.Argon2Cost;
import jp.mykempo.access.hashing.Argon2Engine;
import jp.mykempo.access.hashing.Argon2Engines;
import jp.mykempo.kernel.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.crypto.bcrypt.BCrypt;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Hashing at the real cost, of imported verifiers too, bounded and never inside a transaction (P1, P2, O10). */
class HashingTest {

	private static final Argon2Engine engine = Argon2Engines.choose(AccessFixtures.folder());

	private static final Argon2Cost COST = Argon2Cost.id(19456, 2, 1);

	private final Hashing hashing = new Hashing(engine, COST, 2);

	private final Hashing cheap = AccessFixtures.hashing();

	@Test
	void theNativeLibraryRunsHere() {
		assertThat(this.hashing.engine()).isEqualTo("native");
	}

	@Test
	void aPasswordFitsItsOwnVerifierOnly() {
		String phc = this.hashing.hash("correct horse battery");

		assertThat(phc).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
		assertThat(this.hashing.verify(phc, "correct horse battery")).isTrue();
		assertThat(this.hashing.verify(phc, "Correct horse battery")).isFalse();
		assertThat(this.hashing.hash("correct horse battery")).isNotEqualTo(phc);
		assertThat(this.hashing.needsRehash(phc)).isFalse();
	}

	@Test
	void bothImplementationsAgree() {
		Hashing portable = new Hashing(Argon2Engines.portable(), COST, 1);
		String phc = this.hashing.hash("パスワード🔑 and more");

		assertThat(portable.verify(phc, "パスワード🔑 and more")).isTrue();
		assertThat(this.hashing.verify(portable.hash("x"), "x")).isTrue();
	}

	@Test
	void widthDoesNotMatter() {
		String phc = this.cheap.hash("Ｐａｓｓｗｏｒｄ　ガギグ");

		assertThat(this.cheap.verify(phc, "Password ｶﾞｷﾞｸﾞ")).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', textBlock = """
			$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4
			$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc
			$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$iekCn0Y3spW+sCcFanM2xBT63UP2sghkUoHLIUpWRS8
			$argon2i$m=65536,t=2,p=1$c29tZXNhbHQ$9sTbSlTio3Biev89thdrlKKiCaYsjjYVJxGAL3swxpQ
			""")
	void argon2OfTheFormerSystemFits(String phc) { // vectors of the reference implementation's test.c
		assertThat(this.hashing.verify(phc, "password")).isTrue();
		assertThat(this.hashing.verify(phc, "passwore")).isFalse();
		assertThat(this.hashing.needsRehash(phc)).isTrue();
		assertThat(this.hashing.check(phc)).isEqualTo(Parsed.ok(phc));
	}

	@ParameterizedTest
	@ValueSource(strings = { "$2a$", "$2b$", "$2y$" })
	void bcryptOfTheFormerSystemFits(String kind) {
		String phc = kind + BCrypt.hashpw("むかしのパスワード", BCrypt.gensalt(4)).substring(4);

		assertThat(this.hashing.verify(phc, "むかしのパスワード")).isTrue();
		assertThat(this.hashing.verify(phc, "wrong")).isFalse();
		assertThat(this.hashing.needsRehash(phc)).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', textBlock = """
			$pbkdf2-sha256$i=4096,l=32$c2FsdA$xeR41ZKIyEGqUw22hFxMjZYok6ABzk4RpJY4c6qYE0o
			$pbkdf2-sha256$4096$c2FsdA$xeR41ZKIyEGqUw22hFxMjZYok6ABzk4RpJY4c6qYE0o
			$pbkdf2-sha512$i=1,l=64$c2FsdA$hn9wzxreAs/zdSWZo6U9xK80x6ZpgVrl1RNVThyM8lLALUcKKFoFAbrZmb/pQ8CPBQI119aLHaVeY/c7YKV/zg
			""")
	void pbkdf2OfTheFormerSystemFits(String phc) {
		assertThat(this.hashing.verify(phc, "password")).isTrue();
		assertThat(this.hashing.verify(phc, "passwore")).isFalse();
	}

	@Test
	void aVerifierOfTheTextAsItWasTypedFits() {
		String phc = BCrypt.hashpw("ｶﾞｷﾞｸﾞ full width １２３", BCrypt.gensalt(4));

		assertThat(this.hashing.verify(phc, "ｶﾞｷﾞｸﾞ full width １２３")).isTrue();
		assertThat(this.hashing.verify(BCrypt.hashpw("123", BCrypt.gensalt(4)), "１２３")).as("then NFKC").isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ' ', textBlock = """
			$argon2id$v=19$m=65537,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4 access.hash.too-costly
			$argon2id$v=19$m=19456,t=11,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4 access.hash.too-costly
			$argon2id$v=19$m=999999999,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4 access.hash.too-costly
			$argon2id$v=19$m=0,t=0,p=0$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4 access.hash.too-costly
			$2b$13$abcdefghijklmnopqrstuuABCDEFGHIJKLMNOPQRSTUVWXYZ01234 access.hash.too-costly
			$pbkdf2-sha256$i=1000001,l=32$c2FsdHNhbHQ$xeR41ZKIyEGqUw22hFxMjZYok6ABzk4RpJY4c6qYE0o access.hash.too-costly
			$pbkdf2-sha1$i=1000,l=32$c2FsdHNhbHQ$xeR41ZKIyEGqUw22hFxMjZYok6ABzk4RpJY4c6qYE0o access.hash.unknown
			5f4dcc3b5aa765d61d8327deb882cf99 access.hash.unknown
			plain access.hash.unknown
			$2a$99$ access.hash.unknown
			""")
	void aVerifierThatCannotBeUsedIsRefusedWithItsReason(String phc, String reason) {
		assertThat(this.hashing.check(phc)).isEqualTo(Parsed.rejected(reason));
		assertThat(this.cheap.verify(phc, "password")).isFalse();
	}

	@Test
	void nothingCostsAsMuchAsAWrongPassword() {
		String phc = this.hashing.hash("x");
		time(() -> this.hashing.verify(phc, "y"));
		long wrong = time(() -> this.hashing.verify(phc, "y"));
		long nothing = time(() -> this.hashing.verifyNothing("y"));

		assertThat((double) nothing / wrong).isBetween(0.3, 3.0);
	}

	private static long time(Runnable work) {
		long start = System.nanoTime();
		for (int i = 0; i < 5; i++) {
			work.run();
		}
		return System.nanoTime() - start;
	}

	@Test
	void noPasswordIsHashedInsideATransaction() {
		TransactionSynchronizationManager.setActualTransactionActive(true);
		try {
			assertThatThrownBy(() -> this.cheap.hash("x")).isInstanceOf(IllegalStateException.class);
		}
		finally {
			TransactionSynchronizationManager.setActualTransactionActive(false);
		}
	}

	@Test
	void whoFindsNoPermitWithinASecondIsToldSo() throws Exception {
		CountDownLatch taken = new CountDownLatch(1);
		CountDownLatch done = new CountDownLatch(1);
		Hashing one = new Hashing(engine, Argon2Cost.id(1024, 1, 1), 1);
		Thread slow = new Thread(() -> one.whilePermitted(() -> {
			taken.countDown();
			try {
				return done.await(10, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				return false;
			}
		}));
		slow.start();
		taken.await();

		assertThatThrownBy(() -> one.verifyNothing("x")).isInstanceOf(HashingBusy.class);

		done.countDown();
		slow.join();
		assertThat(one.verifyNothing("x")).isFalse();
	}

	@Test
	void workThatHasTimeStepsBackWhileAnybodyWaits() throws Exception {
		CountDownLatch taken = new CountDownLatch(1);
		CountDownLatch done = new CountDownLatch(1);
		Hashing one = new Hashing(engine, Argon2Cost.id(1024, 1, 1), 1);
		Thread login = new Thread(() -> one.whilePermitted(() -> {
			taken.countDown();
			try {
				return done.await(10, TimeUnit.SECONDS);
			}
			catch (InterruptedException ex) {
				return false;
			}
		}));
		login.start();
		taken.await();

		assertThat(one.hashIfNobodyWaits("x")).isEmpty();

		done.countDown();
		login.join();
		assertThat(one.hashIfNobodyWaits("x").map(phc -> one.verify(phc, "x"))).contains(true);
	}

	@Test
	void emptyAndEndlessTextIsWrongAtTheSameCost() {
		assertThat(this.cheap.verify(this.cheap.hash("x"), "")).isFalse();
		assertThat(this.cheap.verify(this.cheap.hash("x"), "x".repeat(60_000))).isFalse();
	}

	@Test
	void manyAtOnceAllComeThrough() throws Exception {
		String phc = this.cheap.hash("x");

		List<Boolean> all = Together.run(32, () -> this.cheap.verify(phc, "x"));

		assertThat(all).hasSize(32).containsOnly(true);
	}

}
