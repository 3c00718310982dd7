package jp.mykempo.journeys;

import java.util.concurrent.atomic.AtomicInteger;

import jp.mykempo.people.Someone;

/**
 * Somebody at the keyboard who registers, step by step, with entries that are right unless a test changes them.
 * <pre>new Registering(site, hanako).begin();</pre>
 */
final class Registering {

	static final String PASSWORD = "rain on a tin roof 7";

	private static final AtomicInteger count = new AtomicInteger();

	private final Site site;

	private final Visit visit;

	private final String mail = "register" + count.incrementAndGet() + "@example.jp";

	Registering(Site site, Someone who) {
		this(site, site.visit(), who, false);
	}

	private Registering(Site site, Visit visit, Someone who, boolean english) {
		this.site = site;
		this.visit = visit;
		this.visit.open("/register").press(english ? "I agree" : "同意する");
		identity(who);
	}

	static Registering inEnglish(Site site, Someone who) {
		return new Registering(site, site.visit().inEnglish(), who, true);
	}

	static Registering on(Site site, Visit visit, Someone who) {
		return new Registering(site, visit, who, false);
	}

	/** All fields as they should be; to be called again after a page came back. */
	Registering identity(Someone who) {
		this.visit.fill("symbol", who.number().symbol())
			.fill("number", who.number().number())
			.fill("kana", who.names().kana())
			.fill("birthDate.era", "seireki")
			.fill("birthDate.year", String.valueOf(who.birthDate().getYear()))
			.fill("birthDate.month", String.valueOf(who.birthDate().getMonthValue()))
			.fill("birthDate.day", String.valueOf(who.birthDate().getDayOfMonth()))
			.fill("mail", this.mail)
			.fill("mail2", this.mail)
			.fill("password", PASSWORD)
			.fill("password2", PASSWORD)
			.fill("web", "yes");
		return this;
	}

	Registering with(String field, String value) {
		this.visit.fill(field, value);
		return this;
	}

	Registering withMail(String address) {
		return with("mail", address).with("mail2", address);
	}

	/** The form is sent. */
	Visit check() {
		return this.visit.press("入力内容を確認する");
	}

	/** The form is sent, and the check page too. */
	Visit begin() {
		return check().press("この内容で登録する");
	}

	/** The link of the newest mail that has one is opened, in this browser. */
	Visit openLink() {
		return this.visit.open(link());
	}

	String link() {
		return Mailbox.of(this.site, this.mail)
			.letters()
			.stream()
			.filter(letter -> letter.text().contains("/register/confirm?t="))
			.reduce((former, newer) -> newer)
			.orElseThrow(() -> new AssertionError("no link for " + this.mail))
			.link();
	}

	String mail() {
		return this.mail;
	}

	Visit visit() {
		return this.visit;
	}

}
