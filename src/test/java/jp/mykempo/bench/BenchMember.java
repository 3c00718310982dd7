package jp.mykempo.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;

/** A member at a browser that the account knows. */
record BenchMember(String id, String password, Wire wire) {

	private static final String BROWSER = "mykempo-browser";

	/** Who is told that too many log in at once tries again; the time that it took counts. */
	private static final int BUSY = 503;

	/** So many members with accounts, whose verifiers cost what verifiers of the site cost. */
	static List<BenchMember> in(OwnProcess site, int number) {
		List<BenchMember> members = new ArrayList<>();
		String verifier = BareHash.of(MemberAccount.PASSWORD);
		for (int i = 0; i < number; i++) {
			MemberAccount account = MemberAccount.of(site.sql(), MihonFamily.in(site.sql()).hanako())
				.with(site.sql(), "password_hash = '" + verifier + "', last_login_at = now()");
			members.add(new BenchMember(account.loginId(), MemberAccount.PASSWORD, new Wire(site.address())));
		}
		return members;
	}

	/** Form, login, top page; of an earlier session nothing is left but the browser's own cookie. */
	Void logIn() throws IOException {
		this.wire.cookies().keySet().removeIf(cookie -> !cookie.equals(BROWSER));
		String token = this.wire.get("/login").hidden("_csrf");
		Map<String, String> entries = Map.of("_csrf", token, "id", this.id, "password", this.password);
		Wire.Reply reply = this.wire.post("/login", entries);
		while (reply.status() == BUSY) {
			reply = this.wire.post("/login", entries);
		}
		if (!"/home".equals(reply.location()) || this.wire.get("/home").status() != 200) {
			throw new IOException("no login: " + reply.status() + " " + reply.location());
		}
		return null;
	}

}
