package jp.mykempo.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import jp.mykempo.bench.OwnProcess;
import jp.mykempo.journeys.Visit;
import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import org.awaitility.Awaitility;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A clerk who brings orders to the post while the site is killed again and again, and who takes up each time what there
 * is. Keeps every byte that was ever printed.
 */
final class KilledPrintShop implements AutoCloseable {

	private static final String[] CHEAP = { "--mykempo.hashing.memory=1024", "--mykempo.hashing.iterations=4" };

	final List<byte[]> printed = new ArrayList<>();

	final List<MemberAccount> members = new ArrayList<>();

	private final Path folder;

	private final Random random;

	private final Clerk clerk;

	private OwnProcess site;

	private Visit desk;

	KilledPrintShop(Path folder, Random random) {
		this.folder = folder;
		this.random = random;
		this.site = OwnProcess.start(folder, CHEAP);
		this.clerk = Clerk.with(sql(), folder, Role.POSTCARDS);
		logIn();
	}

	JdbcClient sql() {
		return this.site.sql();
	}

	/** So many members wish for a viewing password. */
	void orders(int number) {
		for (int i = 0; i < number; i++) {
			MemberAccount member = MemberAccount.of(sql(), MihonFamily.in(sql()).hanako());
			sql().sql("insert into viewing.choice (account_id, person_id, wished) values (:account, :person, true)")
				.param("account", member.id().value())
				.param("person", member.person().id().value())
				.update();
			this.members.add(member);
		}
		sql().sql("select postcards.shared_order_all('VIEWING_PASSWORD', array(select account_id from viewing.choice "
				+ "where wished order by 1), array(select person_id from viewing.choice where wished order by account_id))")
			.query()
			.singleRow();
	}

	/** Makes a batch of all that wait. */
	private void make() {
		this.desk.open("/office/postcards/check?all=1");
		String button = this.desk.all("main form button[type=submit]").text();
		this.desk.press(button);
	}

	/** The batch that waits for somebody, in this state. */
	Optional<String> batch(String state) {
		return sql().sql("select number from postcards.batch where state = ? order by id desc limit 1").param(state)
			.query(String.class).optional();
	}

	/** A batch, unless one is under way. */
	void begin() {
		if (batch("making").isEmpty() && batch("ready").isEmpty()) {
			make();
		}
	}

	/** A batch whose secrets are made. */
	String ready() {
		begin();
		return Awaitility.await().atMost(Duration.ofMinutes(4)).until(() -> batch("ready"), Optional::isPresent).orElseThrow();
	}

	/** The PDF, from beginning to end. */
	void print() {
		try (SlowPrinter printer = printing(ready())) {
			this.printed.add(printer.all());
		}
	}

	/** Presses the button of the PDF. */
	SlowPrinter printing(String batch) {
		this.desk.open("/office/postcards/batches/" + batch);
		return new SlowPrinter(this.site.address(), this.desk, "/office/postcards/batches/" + batch + "/prints");
	}

	/** A batch on paper; one whose PDF never came whole is made again first. */
	String printedBatch() {
		if (batch("printed").isEmpty()) {
			print();
		}
		return batch("printed").orElseThrow();
	}

	/** It did not arrive: new secrets, a new batch. */
	void spoil(String batch) {
		this.desk.open("/office/postcards/batches/" + batch + "/spoil?reason=NOT_ARRIVED").press("作り直す");
	}

	/** It is in the post. */
	void post(String batch) {
		this.desk.open("/office/postcards/batches/" + batch + "/posting").press("発送済みにする");
	}

	/** Does it, and is killed meanwhile, so many milliseconds later at most. */
	void killedDuring(Runnable deed, int most) throws InterruptedException {
		Thread thread = Thread.ofPlatform().start(() -> {
			try {
				deed.run();
			}
			catch (RuntimeException | AssertionError killed) {
				Thread.currentThread().interrupt();
			}
		});
		Thread.sleep(this.random.nextInt(most));
		this.site.kill();
		thread.join();
		restart();
	}

	/** The power cut. */
	void kill() {
		this.site.kill();
	}

	/** A few minutes later. */
	void restart() {
		this.site = OwnProcess.start(this.folder, CHEAP);
		logIn();
	}

	private void logIn() {
		this.desk = this.clerk.logIn(sql(), Visit.to(this.site.address()));
	}

	@Override
	public void close() {
		this.site.close();
	}

}
