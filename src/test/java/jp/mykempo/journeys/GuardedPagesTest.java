package jp.mykempo.journeys;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import jp.mykempo.people.CheckedUp;
import jp.mykempo.people.Family;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.people.Someone;
import jp.mykempo.people.Treatment;
import jp.mykempo.viewing.BehindViewingGate;
import jp.mykempo.viewing.PostRound;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page and file behind the gate: no parameter, file name or link leads to the data of another person or household
 * (W4, W5, V2), nothing is kept by a browser (W1), and each look has its row in the trail before anything is read (T2).
 */
class GuardedPagesTest {

	/** Pages that show neither results nor amounts, with what they show. */
	private static final Map<String, String> WITHOUT_DATA = Map.of("/my-data", "what an archive holds", "/expenses/applications",
			"what was applied for, and how it stands", "/expenses/applications/new", "a form", "/expenses/applications/check",
			"what was filled in", "/settings/household/showing", "what follows from a choice");

	/** How addresses might name somebody. */
	private static final List<String> PARAMETERS = List.of("person", "id", "member", "insured", "account", "report", "claim",
			"application", "coverage", "number");

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final MihonFamily mihon = MihonFamily.in(this.sql);

	private final Registered hanako = Registered.on(this.site, this.mihon.hanako());

	private final Registered taro = Registered.on(this.site, this.mihon.taro());

	private final Strangers strangers = Strangers.in(this.sql);

	/** A household that nobody of the other may see, with values that stand nowhere else. */
	private record Strangers(Someone tsukiko, Someone hoshio) {

		static Strangers in(JdbcClient sql) {
			Family family = Family.in(sql);
			Strangers strangers = new Strangers(family.insured("他所　月子", "ヨソ　ツキコ", "1971-02-03"),
					family.dependant("他所　星夫", "ヨソ　ホシオ", "1969-08-07", "夫"));
			for (Someone stranger : List.of(strangers.tsukiko, strangers.hoshio)) {
				Treatment.of(stranger, YearMonth.of(2026, 3)).at("他所医院").costs(sql, 98_760);
				CheckedUp.on("2025-06-17").measured("9N006000000000001", "87.65", "kg").put(sql, stranger);
			}
			return strangers;
		}

		List<String> marks() {
			return List.of("他所", "ヨソ", "月子", "星夫", "98,760", "98760", "87.65", this.tsukiko.number().number());
		}

	}

	GuardedPagesTest() {
		Treatment.of(this.mihon.hanako(), YearMonth.of(2026, 3)).at("花子内科").costs(this.sql, 6_740);
		Treatment.of(this.mihon.taro(), YearMonth.of(2026, 3)).at("太郎外科").costs(this.sql, 24_300);
		CheckedUp.wholly("2025-06-17", 128).measured("9N006000000000001", "53.21", "kg").put(this.sql, this.mihon.hanako());
		CheckedUp.wholly("2025-06-17", 141).measured("9N006000000000001", "76.54", "kg").put(this.sql, this.mihon.taro());
	}

	@Test
	void noAddressLeadsToAnotherHousehold() throws IOException {
		Visit visit = opened(this.hanako);
		for (String address : addresses()) {
			visit.open(address);
			assertThat(everything(visit)).as(address).doesNotContain(this.strangers.marks());
		}
	}

	@Test
	void nobodySeesTheCheckupsOfTheOwnFamily() throws IOException {
		Visit visit = opened(this.hanako);
		for (String address : addresses()) {
			assertThat(everything(visit.open(address))).as(address).doesNotContain("76.54");
		}
	}

	@Test
	void aDependantSeesNothingOfTheHousehold() throws IOException {
		Visit visit = opened(this.taro);
		for (String address : addresses()) {
			assertThat(everything(visit.open(address))).as(address)
				.doesNotContain(this.strangers.marks())
				.doesNotContain("見本 花子", "見本　花子", "さくら", "花子内科", "太郎外科", "53.21");
		}
	}

	@Test
	void nothingIsKeptByBrowsersAndFilesAreAttachments() {
		Visit visit = opened(this.hanako);
		for (String path : paths()) {
			visit.open(path);
			assertThat(visit.header("Cache-Control")).as(path).contains("no-store");
			if (visit.status() == 200 && !visit.header("Content-Type").startsWith("text/html")) {
				assertThat(visit.header("Content-Disposition")).as(path).startsWith("attachment").doesNotContain("見本", "mihon",
						this.hanako.person().number().number());
			}
		}
	}

	@Test
	void eachLookHasItsRowBeforeAnythingIsRead() {
		Visit visit = opened(this.hanako);
		for (String path : pathsWithData()) {
			long before = looks();
			this.site.statements();
			visit.open(path);
			List<String> statements = this.site.statements();
			if (visit.status() == 200 && visit.path().equals(path)) {
				assertThat(looks()).as(path).isGreaterThan(before);
				int row = indexOf(statements, "insert into audit.entry");
				assertThat(statements.subList(0, row)).as(path + ": what was read before its row")
					.noneMatch(statement -> statement.matches("(?s).*(checkups\\.(report|imported)|expenses\\.claim|shared_household|"
							+ "shared_own_coverages).*"));
			}
		}
	}

	@Test
	void noPageNeedsMoreThanFiveStatements() {
		Visit visit = opened(this.hanako);
		for (String path : paths()) {
			visit.open(path);
			this.site.statements();
			visit.open(path);
			int most = path.equals("/my-data/archive.zip") ? 40 : 5;
			assertThat(this.site.statements()).as(path).hasSizeLessThanOrEqualTo(most);
		}
	}

	@Test
	void withoutTheRowThereIsNothingToSee() throws IOException {
		Visit visit = opened(this.hanako);
		JdbcClient owner = JdbcClient.create(this.site.database().owner());
		owner.sql("revoke insert on audit.entry from mykempo_app").update();
		try {
			for (String path : pathsWithData()) {
				visit.open(path);
				assertThat(visit.status()).as(path).isNotEqualTo(200);
				assertThat(everything(visit)).as(path).doesNotContain("ミホン", "花子内科", "53.21", "1978");
			}
		}
		finally {
			owner.sql("""
					grant insert (actor, act, person_id, data_class, purpose, details, node, request)
					on audit.entry to mykempo_app""").update();
		}
		assertThat(visit.open("/coverage").status()).isEqualTo(200);
	}

	/** Every path as it is, with each parameter naming a stranger, and with strangers in place of its variables. */
	private List<String> addresses() {
		List<String> addresses = new ArrayList<>();
		for (String pattern : patterns()) {
			for (String foreign : foreign()) {
				String path = pattern.replaceAll("\\{[^/]*}", foreign).replace("/**", "/" + foreign);
				addresses.add(path);
				for (String parameter : pattern.contains("{") ? List.of("person") : PARAMETERS) {
					addresses.add(path + "?" + parameter + "=" + foreign);
				}
			}
		}
		return addresses.stream().distinct().toList();
	}

	/** Ids of the strangers, as far as there are any. */
	private Set<String> foreign() {
		long person = this.strangers.hoshio().id().value();
		Set<String> ids = new TreeSet<>(Set.of(String.valueOf(person), "2025"));
		for (String query : List.of("select id from checkups.report where person_id = ?",
				"select claim_key from expenses.claim where person_id = ?",
				"select coverage_id from membership.shared_coverage where person_id = ?")) {
			this.sql.sql(query).param(person).query(Long.class).list().forEach(id -> ids.add(String.valueOf(id)));
		}
		return ids;
	}

	private List<String> paths() {
		return patterns().stream().map(Pages::concrete).map(path -> path.replace("**", "x")).toList();
	}

	private List<String> pathsWithData() {
		return paths().stream().filter(path -> !WITHOUT_DATA.containsKey(path)).toList();
	}

	/** What can be opened behind the gate, but for what stands in for pages to come. */
	private Set<String> patterns() {
		Set<String> patterns = new TreeSet<>();
		this.site.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.forEach((info, method) -> {
				if (isRead(info) && isGuarded(method) && !method.getBeanType().getSimpleName().contains("NotYet")) {
					patterns.addAll(info.getPatternValues());
				}
			});
		assertThat(patterns).contains("/coverage", "/coverage/notice.pdf", "/expenses", "/my-data/archive.zip");
		return patterns;
	}

	private static boolean isRead(RequestMappingInfo info) {
		return info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
	}

	private static boolean isGuarded(HandlerMethod method) {
		return AnnotatedElementUtils.hasAnnotation(method.getMethod(), BehindViewingGate.class)
				|| AnnotatedElementUtils.hasAnnotation(method.getBeanType(), BehindViewingGate.class);
	}

	private Visit opened(Registered member) {
		String secret = new PostRound(this.site).to(member).printed();
		Visit visit = member.logIn(this.site).open("/my-data").fill("viewing", secret).press("保存するページを開く");
		assertThat(visit.path()).isEqualTo("/my-data");
		return visit;
	}

	private long looks() {
		return this.sql.sql("select count(*) from audit.entry where person_id = ? and data_class is not null")
			.param(this.hanako.person().id().value())
			.query(Long.class)
			.single();
	}

	private static int indexOf(List<String> statements, String text) {
		for (int i = 0; i < statements.size(); i++) {
			if (statements.get(i).contains(text)) {
				return i;
			}
		}
		return statements.size();
	}

	/** The page without its head and frame, or all that is written in a file. */
	private static String everything(Visit visit) throws IOException {
		String type = String.valueOf(visit.header("Content-Type"));
		if (type.startsWith("application/pdf")) {
			return words(visit.file());
		}
		if (type.startsWith("application/zip")) {
			return unzipped(visit.file());
		}
		if (type.startsWith("text/html")) {
			visit.page().select("header, footer, form input, form button").remove();
			return visit.text();
		}
		return new String(visit.file(), StandardCharsets.UTF_8);
	}

	private static String words(byte[] pdf) throws IOException {
		PdfReader reader = new PdfReader(pdf);
		StringBuilder words = new StringBuilder();
		for (int page = 1; page <= reader.getNumberOfPages(); page++) {
			words.append(new PdfTextExtractor(reader).getTextFromPage(page));
		}
		return words.toString();
	}

	private static String unzipped(byte[] zip) throws IOException {
		StringBuilder text = new StringBuilder();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] file = in.readAllBytes();
				text.append(entry.getName().endsWith(".pdf") ? words(file) : new String(file, StandardCharsets.UTF_8));
			}
		}
		return text.toString();
	}

}
