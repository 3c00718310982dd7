package jp.mykempo.journeys;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import jp.mykempo.demo.society.cda.CdaWriter;
import jp.mykempo.demo.society.cda.CheckupDocument;
import jp.mykempo.demo.society.cda.Institution;
import jp.mykempo.demo.society.cda.Observed;
import jp.mykempo.demo.society.cda.Patient;
import jp.mykempo.demo.society.cda.Purpose;
import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.Imports;
import jp.mykempo.imports.Mode;
import jp.mykempo.imports.RunReport;
import jp.mykempo.imports.RunState;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Registered;
import jp.mykempo.people.Someone;
import jp.mykempo.viewing.PostRound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A check-up as an institution sends it, imported, and taken home again: the same figures (C2, O3, X4). */
class CheckupRoundTripTest {

	private static final Map<String, String> FIGURES = new LinkedHashMap<>(Map.of("9N001000000000001", "162.3",
			"9N006000000000001", "65.5", "9N016160100000001", "84.5", "3F077000002327101", "148", "3F070000002327101", "62",
			"3D046000001906202", "5.7", "3C015000002327101", "0.71", "2A030000001930101", "13.4"));

	private static final Map<String, String> UNITS = Map.of("9N001000000000001", "cm", "9N006000000000001", "kg",
			"9N016160100000001", "cm", "3F077000002327101", "mg/dL", "3F070000002327101", "mg/dL", "3D046000001906202", "%",
			"3C015000002327101", "mg/dL", "2A030000001930101", "g/dL");

	private final Site site = Site.running();

	private final JdbcClient sql = this.site.sql();

	private final Someone person = MihonFamily.in(this.sql).hanako();

	private final Registered hanako = Registered.on(this.site, this.person);

	@TempDir
	private Path folder;

	@Test
	void figuresStayWhatTheyWere() throws IOException {
		Imports imports = this.site.bean(Imports.class);
		RunReport report = imports.run(imports.importer("checkups").orElseThrow(),
				Arrival.toApply(Files.writeString(this.folder.resolve("h.xml"), new CdaWriter(Map.of()).write(document())), Mode.DIFFERENCE));
		assertThat(report.state()).as(report::toString).isEqualTo(RunState.APPLIED);
		Visit visit = opened();

		JsonNode bundle = new JsonMapper().readTree(visit.open("/checkups/fhir/2026").file());
		Map<String, String> figures = new LinkedHashMap<>();
		bundle.get("entry").valueStream().map(entry -> entry.get("resource")).filter(resource -> resource.has("valueQuantity")).forEach(
				resource -> figures.put(resource.at("/code/coding/0/code").asString(), resource.at("/valueQuantity/value").decimalValue().toPlainString()));
		assertThat(figures).isEqualTo(FIGURES);
		assertThat(table(visit.open("/checkups/results.csv").file())).as("the same figures as a table").isEqualTo(FIGURES);
		assertThat(bundle.toString()).contains("\"1311234567\"", "みほん健診センター", "not-performed");
	}

	/** Code and value of each line with a unit. */
	private static Map<String, String> table(byte[] csv) {
		Map<String, String> figures = new LinkedHashMap<>();
		CsvReader.builder()
			.ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8).replace("\uFEFF", ""))
			.stream()
			.filter(line -> !line.getField(8).isEmpty())
			.forEach(line -> figures.put(line.getField(5), line.getField(7)));
		return figures;
	}

	private CheckupDocument document() {
		String insurer = this.sql.sql("select insurer_no from membership.shared_coverage where person_id = ?")
			.param(this.person.id().value())
			.query(String.class)
			.single();
		Patient patient = new Patient(new Patient.Insurance(insurer, this.person.number().symbol(), this.person.number().number(), this.person.branch()),
				this.person.names().kana(), "2", this.person.birthDate(), new Patient.Address("100-0001", "東京都見本区1-1"));
		List<Observed> results = new java.util.ArrayList<>();
		FIGURES.forEach((code, figure) -> results.add(Observed.measured(code, new BigDecimal(figure), UNITS.get(code))));
		results.add(Observed.of("3F015000002327101", new Observed.Value.NotDone()));
		return new CheckupDocument(patient,
				new Institution("1311234567", "みほん健診センター", "03-0000-0000", new Patient.Address("100-0001", "東京都見本区1-2"), false),
				new CheckupDocument.Occasion(Purpose.SPECIFIC, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1), false), results, List.of());
	}

	private Visit opened() {
		String secret = new PostRound(this.site).to(this.hanako).printed();
		return this.hanako.logIn(this.site).open("/health-age").fill("viewing", secret).press("健康年齢を開く");
	}

}
