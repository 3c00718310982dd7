package jp.mykempo.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import jp.mykempo.bench.OwnProcess;
import jp.mykempo.journeys.Visit;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Someone;

/**
 * People who register, log in and change their passwords all the time, each of them noting what was answered as done;
 * whatever fails is simply tried again by the next one, as people do.
 */
final class BusySite {

	private final OwnProcess site;

	private final AtomicBoolean over = new AtomicBoolean();

	private final AtomicInteger failures = new AtomicInteger();

	private final List<Thread> threads = new ArrayList<>();

	/** Addresses for which 「メールを送りました」 was answered. */
	final Queue<String> registered = new ConcurrentLinkedQueue<>();

	/** Browsers that were let in, and whose session nothing ends. */
	final Queue<Visit> loggedIn = new ConcurrentLinkedQueue<>();

	/** The passwords that may be right, by login ID: one, or two where an answer did not come. */
	final Map<String, List<String>> passwords = new ConcurrentHashMap<>();

	BusySite(OwnProcess site) {
		this.site = site;
	}

	/** Begins: so many people of each kind. */
	BusySite begin(int people) {
		for (int i = 0; i < people; i++) {
			List<MihonFamily> families = families(60);
			run(() -> families.removeLast(), families, this::register);
			MemberAccount visitor = MemberAccount.of(this.site.sql(), MihonFamily.in(this.site.sql()).hanako());
			run(() -> visitor, null, this::logIn);
			MemberAccount changing = MemberAccount.of(this.site.sql(), MihonFamily.in(this.site.sql()).hanako());
			this.passwords.put(changing.loginId(), List.of(MemberAccount.PASSWORD));
			run(() -> changing, null, this::changePassword);
		}
		this.threads.forEach(Thread::start);
		return this;
	}

	int done() {
		return this.registered.size() + this.loggedIn.size();
	}

	/** Nobody begins anything any more, and everybody has gone. */
	void end() throws InterruptedException {
		this.over.set(true);
		for (Thread thread : this.threads) {
			thread.join();
		}
	}

	int failures() {
		return this.failures.get();
	}

	private List<MihonFamily> families(int number) {
		List<MihonFamily> families = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			families.add(MihonFamily.in(this.site.sql()));
		}
		return families;
	}

	/** One thing that somebody does. */
	private interface Deed<T> {

		void by(T somebody) throws Exception;

	}

	private <T> void run(java.util.function.Supplier<T> who, List<?> left, Deed<T> deed) {
		this.threads.add(Thread.ofPlatform().unstarted(() -> {
			while (!this.over.get() && (left == null || !left.isEmpty())) {
				try {
					deed.by(who.get());
				}
				catch (Exception | AssertionError ex) {
					this.failures.incrementAndGet();
					pause();
				}
			}
		}));
	}

	private static void pause() {
		try {
			Thread.sleep(100);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void register(MihonFamily family) {
		Someone who = family.hanako();
		String mail = "killed" + who.id().value() + "@example.jp";
		Visit visit = Visit.to(this.site.address()).open("/register").press("同意する");
		visit.fill("symbol", who.number().symbol())
			.fill("number", who.number().number())
			.fill("kana", who.names().kana())
			.fill("birthDate.era", "seireki")
			.fill("birthDate.year", String.valueOf(who.birthDate().getYear()))
			.fill("birthDate.month", String.valueOf(who.birthDate().getMonthValue()))
			.fill("birthDate.day", String.valueOf(who.birthDate().getDayOfMonth()))
			.fill("mail", mail)
			.fill("mail2", mail)
			.fill("password", "rain on a tin roof 7")
			.fill("password2", "rain on a tin roof 7")
			.fill("web", "yes")
			.press("入力内容を確認する")
			.press("この内容で登録する");
		if (visit.path().equals("/register/sent")) {
			this.registered.add(mail);
		}
	}

	private void logIn(MemberAccount member) {
		Visit visit = logIn(member.loginId(), MemberAccount.PASSWORD);
		if (visit.path().equals("/home") && visit.status() == 200) {
			this.loggedIn.add(visit);
		}
	}

	private void changePassword(MemberAccount member) {
		String id = member.loginId();
		for (String password : this.passwords.get(id)) {
			Visit visit = logIn(id, password);
			if (visit.path().equals("/home")) {
				String next = "雨の日は図書館へ行く " + System.nanoTime();
				this.passwords.put(id, List.of(password, next));
				visit.open("/settings/password").fill("current", password).fill("password", next).fill("password2", next)
					.press("パスワードを変更する");
				if (visit.path().equals("/settings/password/done")) {
					this.passwords.put(id, List.of(next));
				}
				return;
			}
		}
	}

	Visit logIn(String id, String password) {
		return Visit.to(this.site.address()).open("/login").fill("id", id).fill("password", password).press("ログイン");
	}

}
