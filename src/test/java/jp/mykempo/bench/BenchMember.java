package jp.mykempo.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jp.mykempo.people.Family;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.Someone;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A member at a browser that the account knows. */
record BenchMember(MemberAccount account, Wire wire) {

	private static final String VIEWING = "花の咲くころに 見る結果";

	private static final String BROWSER = "mykempo-browser";

	/** Who is told that too many log in at once tries again; the time that it took counts. */
	private static final int BUSY = 503;

	/** So many members with accounts, whose verifiers cost what verifiers of the site cost. */
	static List<BenchMember> in(OwnProcess site, int number) {
		List<BenchMember> members = new ArrayList<>();
		String verifier = BareHash.of(MemberAccount.PASSWORD);
		for (int i = 0; i < number; i++) {
			MemberAccount account = MemberAccount.of(site.sql(), insuredOfSix(site.sql()))
				.with(site.sql(), "password_hash = '" + verifier + "', last_login_at = now()");
			members.add(new BenchMember(account, new Wire(site.address())));
		}
		return members;
	}

	private static Someone insuredOfSix(JdbcClient sql) {
		Family family = Family.in(sql);
		Someone hanako = family.insured("見本　花子", "ミホン　ハナコ", "1978-05-06");
		family.dependant("見本　太郎", "ミホン　タロウ", "1976-11-23", "夫");
		family.dependant("見本　さくら", "ミホン　サクラ", "2014-03-30", "子");
		family.dependant("見本　健太", "ミホン　ケンタ", "2012-07-07", "子");
		family.dependant("見本　梅", "ミホン　ウメ", "1948-02-02", "母");
		family.dependant("見本　次郎", "ミホン　ジロウ", "1981-09-09", "弟");
		return hanako;
	}

	/** Form, login, top page; of an earlier session nothing is left but the browser's own cookie. */
	Void logIn() throws IOException {
		this.wire.cookies().keySet().removeIf(cookie -> !cookie.equals(BROWSER));
		String token = this.wire.get("/login").hidden("_csrf");
		Map<String, String> entries = Map.of("_csrf", token, "id", this.account.loginId(), "password", MemberAccount.PASSWORD);
		Wire.Reply reply = this.wire.post("/login", entries);
		while (reply.status() == BUSY) {
			reply = this.wire.post("/login", entries);
		}
		if (!"/home".equals(reply.location()) || this.wire.get("/home").status() != 200) {
			throw new IOException("no login: " + reply.status() + " " + reply.location());
		}
		return null;
	}

	/** Chooses web viewing and a viewing password, and goes through the gate with it. */
	void openGate(JdbcClient sql) throws IOException {
		sql.sql("""
				insert into viewing.choice (account_id, person_id, wished) values (:account, :person, true)""")
			.param("account", this.account.id().value())
			.param("person", this.account.person().id().value())
			.update();
		sql.sql("""
				insert into viewing.password (account_id, person_id, verifier, chosen, used_at)
				values (:account, :person, :verifier, true, now())""")
			.param("account", this.account.id().value())
			.param("person", this.account.person().id().value())
			.param("verifier", BareHash.of(VIEWING))
			.update();
		String token = this.wire.get("/viewing/gate?next=/checkups").hidden("_csrf");
		Wire.Reply reply = this.wire.post("/viewing/gate", Map.of("_csrf", token, "next", "/checkups", "viewing", VIEWING));
		if (!"/checkups".equals(reply.location())) {
			throw new IOException("the gate stayed shut: " + reply.status() + " " + reply.location());
		}
	}

}
