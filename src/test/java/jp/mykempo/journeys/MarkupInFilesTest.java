package jp.mykempo.journeys;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.ItemValue;
import jp.mykempo.people.CheckedUp;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.people.Treatment;
import jp.mykempo.viewing.PostRound;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What institutions write into their files is text wherever it is shown: in pages, charts, papers, spreadsheets and FHIR
 * documents, however much it looks like something else (W1, T4).
 */
class MarkupInFilesTest {

	private static final String MARKUP = "=1+1\"'><script>alert(1)</script><img src=x onerror=alert(1)>]]>&amp;${7*7}\u202E\u0085\uFFFE😀";

	private static final List<String> PAGES = List.of("/checkups", "/checkups/years", "/checkups/questionnaire", "/checkups/items/weight",
			"/checkups/items/urine_glucose", "/health-age", "/expenses", "/expenses?year=2026", "/expenses/applications");

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final MihonFamily mihon = MihonFamily.in(this.sql);

	private final Registered hanako = Registered.on(this.site, this.mihon.hanako());

	private final Visit visit;

	MarkupInFilesTest() {
		long person = this.mihon.hanako().id().value();
		CheckedUp.wholly("2025-06-17", 128)
			.measured("9N006000000000001", "53.21", MARKUP)
			.answered("1A020000000191111", MARKUP, MARKUP)
			.with(Entry.of("9N056160400000049", new ItemValue.Text(MARKUP + "\n\t" + MARKUP)))
			.with(new Entry("9Z999000000000001", new ItemValue.Text(MARKUP), null, null, MARKUP, MARKUP))
			.put(this.sql, this.mihon.hanako());
		this.sql.sql("update checkups.report set institution_name = ? where person_id = ?").param(MARKUP).param(person).update();
		this.sql.sql("""
				insert into checkups.health_age (person_id, fiscal_year, coverage_id, years, source, run_id)
				select person_id, 2025, coverage_id, 44.4, ?, 1 from membership.shared_coverage where person_id = ?""")
			.param(MARKUP)
			.param(person)
			.update();
		for (int i = 0; i < 12; i++) {
			Treatment.of(this.mihon.hanako(), YearMonth.of(2026, 3)).at(MARKUP + i).costs(this.sql, 9_999_999_990L);
		}
		String secret = new PostRound(this.site).to(this.hanako).printed();
		this.visit = this.hanako.logIn(this.site).open("/my-data").fill("viewing", secret).press("保存するページを開く");
	}

	@Test
	void pagesAndChartsShowItAsText() {
		for (String path : PAGES) {
			this.visit.open(path);
			assertThat(this.visit.status()).as(path).isEqualTo(200);
			assertThat(this.visit.all("script:not([src]), img, [onerror]")).as(path).isEmpty();
			assertThat(this.visit.text()).as(path).doesNotContain("=1+149");
		}
		assertThat(this.visit.open("/checkups").text()).contains("<script>alert(1)</script>");
		assertThat(this.visit.open("/expenses?year=2026").text()).contains("<script>alert(1)</script>", "119,999,999,880");
	}

	@Test
	void spreadsheetsSeeNoFormula() {
		for (String path : List.of("/checkups/results.csv", "/expenses/mynaportal.csv?year=2026", "/expenses/tax-form.csv?year=2026")) {
			String csv = new String(this.visit.open(path).file(), StandardCharsets.UTF_8);
			assertThat(csv).as(path).contains("'=1+1").doesNotContainPattern("(?m)(^|,)\"?=1\\+1");
		}
	}

	@Test
	void papersAndTheArchiveAreWhole() throws Exception {
		assertThat(new PdfReader(this.visit.open("/checkups/results.pdf").file()).getNumberOfPages()).isPositive();
		assertThat(this.visit.open("/my-data/archive.zip").status()).isEqualTo(200);
		assertThat(new String(this.visit.file(), StandardCharsets.ISO_8859_1)).contains("README.txt");
	}

	@Test
	void theNarrativeOfTheFhirDocumentHoldsNothingButItsOwnElements() throws Exception {
		JsonNode bundle = JsonMapper.shared().readTree(this.visit.open("/checkups/fhir/2025").file());
		List<JsonNode> divs = bundle.findValues("div");
		assertThat(divs).isNotEmpty();
		for (JsonNode div : divs) {
			var narrative = DocumentBuilderFactory.newInstance()
				.newDocumentBuilder()
				.parse(new ByteArrayInputStream(div.asString().getBytes(StandardCharsets.UTF_8)));
			assertThat(narrative.getElementsByTagName("script").getLength() + narrative.getElementsByTagName("img").getLength()).isZero();
		}
	}

}
