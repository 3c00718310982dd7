package jp.mykempo.journeys;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import jp.mykempo.bench.Wire;
import jp.mykempo.office.Role;
import jp.mykempo.people.Clerk;
import jp.mykempo.people.Friday;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.people.Someone;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every field of every form, tried with everything that does not belong into it: the forms are found by walking all
 * pages, as nobody, as somebody on the way through a journey, and as a member.
 */
class BadInputTest {

	private static final String SCRIPT = "\"><script>alert('x')</script><img src=x onerror=alert(1)>";

	private static final Map<String, String> BAD = bad();

	/** What a form needs beside its entries, and the way out. */
	private static final Set<String> NOT_TRIED = Set.of("_csrf", "_key");

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final Someone sakura = MihonFamily.in(this.sql).sakura();

	private static Map<String, String> bad() {
		Map<String, String> bad = new LinkedHashMap<>();
		bad.put("empty", "");
		bad.put("blanks", " 　\t ");
		bad.put("too long", "あ".repeat(10_000));
		bad.put("full width", "ＡＢＣ１２３＠ｅｘａｍｐｌｅ．ｊｐ");
		bad.put("emoji", "👨‍👩‍👧🏽🇯🇵𠮷");
		bad.put("control characters", "a\u0000b\u0007\u001b[31m\u202e\r\nBcc: x@example.jp");
		bad.put("half a character", "\uD83D");
		bad.put("SQL", "'; drop table account.account; -- \\");
		bad.put("HTML", SCRIPT);
		bad.put("template", "${7*7} #{7*7} {{7*7}} %s %n {0} ${jndi:ldap://x}");
		return bad;
	}

	/** A page with a form, and how to get there. */
	private record Found(String name, Supplier<Visit> way, String form, Set<String> fields) {
	}

	@Test
	void nobodyBreaksAForm() {
		tryAll(forms(this.site::visit, "nobody"));
	}

	@Test
	void whoRegistersBreaksNoForm() {
		tryAll(on("register/form", () -> this.site.visit().open("/register").press("同意する")));
		tryAll(on("register/check", () -> new Registering(this.site, this.sakura).check()));
	}

	@Test
	void whoSetsANewPasswordBreaksNoForm() {
		Registered hanako = Registered.on(this.site, MihonFamily.in(this.sql).hanako());
		identified(hanako.person()).open("/recovery/password-mail").press("OK");
		String link = Mailbox.of(this.site, hanako.mail()).newest().link();
		tryAll(on("recovery/password", () -> this.site.visit().open(link)));
	}

	@Test
	void aMemberBreaksNoForm() {
		MemberAccount hanako = MemberAccount.of(this.sql, MihonFamily.in(this.sql).hanako());
		Visit[] visit = { login(hanako) };
		tryAll(forms(() -> visit[0] = visit[0].open("/home").path().equals("/home") ? visit[0] : login(hanako), "member"));
	}

	@Test
	void aClerkBreaksNoForm() {
		Clerk clerk = Clerk.with(this.site, Role.values());
		List<String> pages = new ArrayList<>(new Friday(this.site).everything());
		pages.addAll(List.of("/office/enquiries", "/office/enquiries/matches", "/office/enquiries/limits", "/office/staff",
				"/office/staff/new", "/office/staff/" + Clerk.with(this.site, Role.RECEPTION).id(), "/office/staff/requests"));
		Visit[] visit = { clerk.logIn(this.site) };
		tryAll(forms(() -> visit[0] = visit[0].open("/office").path().equals("/office") ? visit[0] : clerk.logIn(this.site),
				"clerk", pages));
	}

	@Test
	void aClerkBreaksNoCard() {
		Friday friday = new Friday(this.site);
		tryAll(on("clerk card", () -> friday.clerk().open("/office/postcards/cards/" + friday.ordered(friday.member()))).stream()
			.filter(form -> form.form().contains("/cards/")).toList());
	}

	@Test
	void entriesThatCannotBeReadGetAPageToo() throws IOException {
		Visit visit = this.site.visit().open("/login");
		visit.post("/login", Map.of("_csrf", visit.csrf(), "id", "x".repeat(1_000_000)));
		assertThat(visit.status()).isEqualTo(413);
		assertThat(visit.text()).contains("送信された内容が大きすぎます");
		assertThat(visit.header("Content-Security-Policy")).contains("default-src 'none'");
		for (String query : List.of("%zz", "x=%", "lang=%ff%fe", "next=%c3%28", "a".repeat(20_000), "=&&==", "next[]=%00")) {
			try (Wire wire = new Wire(this.site.address())) {
				assertThat(wire.get("/login?" + query).status()).as(query).isLessThan(500);
			}
		}
	}

	@Test
	void aFormerMemberBreaksNoForm() {
		MemberAccount former = MemberAccount.of(this.sql, MihonFamily.in(this.sql).hanako())
			.with(this.sql, "address_due = true, consent_version = null, consented_at = null, mail_state = 'unverified'");
		tryAll(on("welcome/consent", () -> login(former)));
		login(former).press("同意する");
		tryAll(on("welcome/address/new", () -> login(former).open("/welcome/address/new")));
	}

	private Visit identified(Someone who) {
		return this.site.visit().open("/recovery").fill("symbol", who.number().symbol())
			.fill("number", who.number().number())
			.fill("kana", who.names().kana())
			.fill("birthDate.era", "seireki")
			.fill("birthDate.year", String.valueOf(who.birthDate().getYear()))
			.fill("birthDate.month", String.valueOf(who.birthDate().getMonthValue()))
			.fill("birthDate.day", String.valueOf(who.birthDate().getDayOfMonth()))
			.press("次へ");
	}

	private Visit login(MemberAccount member) {
		this.sql.sql("delete from access.attempt where subject = ?").param(member.principal()).update();
		return this.site.visit().open("/login").fill("id", member.loginId()).fill("password", MemberAccount.PASSWORD)
			.press("ログイン");
	}

	private List<Found> forms(Supplier<Visit> who, String name) {
		return forms(who, name, Pages.of(this.site));
	}

	private List<Found> forms(Supplier<Visit> who, String name, Collection<String> paths) {
		List<Found> found = new ArrayList<>();
		Set<String> seen = new TreeSet<>();
		for (String path : paths) {
			for (Found form : on(name + " " + path, () -> who.get().open(path))) {
				if (seen.add(form.form())) {
					found.add(form);
				}
			}
		}
		return found;
	}

	/** The header's forms stand on every page, and those of rows in every row: each is tried once. */
	private static String signature(FormElement form) {
		return form.attr("action").replaceAll("[0-9]+", "0") + fields(form).stream().map(name -> name.replaceAll("[0-9]+", "0")).toList();
	}

	private static List<Found> on(String name, Supplier<Visit> way) {
		List<Found> found = new ArrayList<>();
		Visit visit = way.get();
		assertThat(visit.status()).as(name).isLessThan(500);
		for (FormElement form : visit.page().forms()) {
			if (!fields(form).isEmpty()) {
				found.add(new Found(name, way, signature(form), fields(form)));
			}
		}
		return found;
	}

	private void tryAll(List<Found> forms) {
		assertThat(forms).isNotEmpty();
		for (Found found : forms) {
			for (String field : found.fields()) {
				BAD.forEach((kind, text) -> tryOne(found, field, kind, text));
			}
		}
	}

	private void tryOne(Found found, String field, String kind, String text) {
		this.sql.sql("delete from access.counter").update();
		Visit visit = found.way().get();
		Optional<FormElement> there = form(found, visit);
		if (there.isEmpty()) {
			assertThat(found.name()).as("what is done at a desk is done; elsewhere forms stay").startsWith("clerk");
			return;
		}
		FormElement form = there.get();
		Map<String, String> data = new LinkedHashMap<>();
		form.formData().forEach(pair -> data.put(pair.key(), pair.value()));
		data.put(field, text);
		String action = form.attr("action").isEmpty() ? visit.path() : form.attr("action");
		boolean secret = form.select("input[type=password][name=" + quoted(field) + "]").size() == 1;
		if (form.attr("method").equalsIgnoreCase("post")) {
			visit.post(action, data);
		}
		else {
			visit.get(action, data);
		}
		check(visit, found.name() + " " + action + " " + field + ": " + kind, secret ? text : null);
	}

	private static void check(Visit visit, String what, String secret) {
		assertThat(visit.status()).as(what).isLessThan(500).isNotEqualTo(403);
		String html = visit.page().outerHtml();
		assertThat(html).as(what).doesNotContain("at jp.mykempo", "Exception", "org.springframework", "PSQL");
		assertThat(visit.all("img[src=x]")).as(what).isEmpty();
		assertThat(visit.all("script:not([src])")).as(what).isEmpty();
		if (secret != null && secret.length() > 10) {
			assertThat(visit.all("input").eachAttr("value")).as(what).doesNotContain(secret);
		}
		if (visit.status() == 422) {
			assertThat(visit.all("[role=alert]")).as(what).isNotEmpty();
		}
		for (Element link : visit.all(".error-summary a")) {
			assertThat(visit.all(link.attr("href"))).as(what + " " + link.attr("href")).hasSize(1);
		}
	}

	private static Optional<FormElement> form(Found found, Visit visit) {
		return visit.page().forms().stream().filter(form -> signature(form).equals(found.form())).findFirst();
	}

	private static Set<String> fields(FormElement form) {
		Set<String> names = new TreeSet<>(form.select("input[name], select[name], textarea[name]").eachAttr("name"));
		names.removeAll(NOT_TRIED);
		return names;
	}

	private static String quoted(String name) {
		return "\"" + name + "\"";
	}

}
