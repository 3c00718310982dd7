package jp.mykempo.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import jp.mykempo.access.AccessFixtures;
import jp.mykempo.access.Hashing;
import jp.mykempo.postcards.sheet.PrintedPages;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site is killed at every step of a batch, several times each: nothing is printed twice with the same secret, and no
 * order is lost (K3, O4, I1). {@code -Dseed=…} kills at other moments.
 */
@Tag("faults")
class KilledPrintingTest {

	private static final int CARDS = 30;

	private static final int KILLS = 3;

	private final Hashing hashing = AccessFixtures.hashing();

	private KilledPrintShop shop;

	private Path folder;

	@Test
	void noSecretIsPrintedTwiceAndNoOrderIsLost() throws Exception {
		long seed = Long.getLong("seed", 20261122L);
		System.out.println("seed " + seed);
		this.folder = Files.createTempDirectory("faults");
		try (KilledPrintShop opened = new KilledPrintShop(this.folder, new Random(seed))) {
			this.shop = opened;
			opened.orders(CARDS);
			whileSecretsAreMade();
			whileThePdfIsMade();
			inTheMiddleOfThePdf();
			betweenPrintingAndThePost();
			whileItIsMadeAgain();
			whilePosting();
			everythingIsPosted();
			keysAreSwept();
		}
	}

	private void whileSecretsAreMade() throws InterruptedException {
		for (int i = 0; i < KILLS; i++) {
			this.shop.killedDuring(this.shop::begin, 2500);
			nothingIsWrong();
		}
		this.shop.ready();
		this.shop.kill();
		this.shop.restart();
		nothingIsWrong();
	}

	private void whileThePdfIsMade() throws InterruptedException {
		for (int i = 0; i < KILLS; i++) {
			try (SlowPrinter printer = this.shop.printing(this.shop.ready())) {
				this.shop.killedDuring(() -> this.shop.printed.add(printer.all()), 500);
			}
			nothingIsWrong();
			this.shop.batch("printed").ifPresent(this.shop::spoil);
		}
	}

	private void inTheMiddleOfThePdf() {
		for (int i = 0; i < KILLS; i++) {
			try (SlowPrinter printer = this.shop.printing(this.shop.ready()).begun(2048 + i * 60_000)) {
				this.shop.kill();
				byte[] torn = printer.all();
				this.shop.printed.add(torn);
				assertThat(new String(torn, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("%%EOF");
			}
			this.shop.restart();
			nothingIsWrong();
			String lost = this.shop.batch("printed").orElseThrow();
			this.shop.printing(lost).close();
			assertThat(this.shop.batch("printed")).as("there is no second PDF").contains(lost);
			this.shop.spoil(lost);
		}
	}

	private void betweenPrintingAndThePost() {
		this.shop.printedBatch();
		this.shop.kill();
		this.shop.restart();
		nothingIsWrong();
	}

	private void whileItIsMadeAgain() throws InterruptedException {
		for (int i = 0; i < KILLS; i++) {
			String batch = this.shop.printedBatch();
			this.shop.killedDuring(() -> this.shop.spoil(batch), 80);
			nothingIsWrong();
		}
	}

	private void whilePosting() throws InterruptedException {
		for (int i = 0; i < KILLS; i++) {
			String batch = this.shop.printedBatch();
			this.shop.killedDuring(() -> this.shop.post(batch), 120);
			nothingIsWrong();
			if (this.shop.batch("printed").isEmpty()) {
				this.shop.orders(5);
			}
		}
		this.shop.post(this.shop.printedBatch());
	}

	/** Every order is in the queue, in a batch or in the post, once; copies lie only where a PDF is still to come. */
	private void nothingIsWrong() {
		assertThat(count("select count(distinct person_id) from postcards.card where state in ('ORDERED', 'PRINTED', 'POSTED')"))
			.as("orders").isEqualTo(this.shop.members.size());
		assertThat(count("select count(*) from postcards.card")).isEqualTo(this.shop.members.size());
		assertThat(count("""
				select count(*) from postcards.card c left join postcards.batch b on b.id = c.batch_id
				where not case c.state when 'ORDERED' then b.id is null or b.state in ('making', 'ready')
					when 'PRINTED' then b.state = 'printed' else b.state = 'posted' end""")).as("cards beside their batch").isZero();
		assertThat(count("""
				select count(*) from postcards.card_secret s join postcards.batch b on b.id = s.batch_id
				where s.sealed is not null and b.state not in ('making', 'ready')""")).as("copies that nobody needs").isZero();
		assertThat(count("select count(*) from viewing.password where verifier is not null")).as("passwords that live")
			.isEqualTo(count("select count(*) from postcards.card where state = 'POSTED'"));
		secretsAreAllDifferent();
	}

	private void secretsAreAllDifferent() {
		Set<String> seen = new HashSet<>();
		for (byte[] pdf : this.shop.printed) {
			assertThat(PrintedBytes.secrets(pdf)).as("printed twice").allMatch(seen::add);
		}
	}

	/** What opens the gate was printed once, and nothing opens it that lay in a batch that was given up. */
	private void everythingIsPosted() {
		nothingIsWrong();
		assertThat(count("select count(*) from postcards.card where state = 'POSTED'")).isEqualTo(this.shop.members.size());
		List<String> verifiers = this.shop.sql().sql("select verifier from viewing.password where verifier is not null")
			.query(String.class).list();
		List<String> secrets = this.shop.printed.stream().flatMap(pdf -> PrintedBytes.secrets(pdf).stream()).toList();
		System.out.println(this.shop.printed.size() + " PDFs with " + secrets.size() + " secrets for " + verifiers.size() + " members");
		for (String verifier : verifiers) {
			assertThat(secrets.stream().filter(secret -> this.hashing.verify(verifier, secret))).hasSize(1);
		}
		readsLikeAReader();
	}

	/** What is dug out of the bytes of the last PDF is what a reader shows. */
	private void readsLikeAReader() {
		byte[] answer = this.shop.printed.getLast();
		String text = new String(answer, java.nio.charset.StandardCharsets.ISO_8859_1);
		byte[] pdf = java.util.Arrays.copyOfRange(answer, text.indexOf("%PDF"), answer.length);
		try (PrintedPages pages = PrintedPages.of(pdf)) {
			assertThat(pages.secret(pages.count()).replace("-", "")).isEqualTo(PrintedBytes.secrets(pdf).getLast());
		}
	}

	private void keysAreSwept() {
		Path keys = this.folder.resolve("batch-keys");
		Awaitility.await().atMost(Duration.ofMinutes(4)).untilAsserted(() -> assertThat(files(keys)).isEmpty());
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

	private long count(String query) {
		return this.shop.sql().sql(query).query(Long.class).single();
	}

}
