package jp.mykempo.demo.society.cda;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import jp.mykempo.demo.society.cda.Observed.Flag;
import jp.mykempo.demo.society.cda.Observed.Group;
import jp.mykempo.demo.society.cda.Observed.Range;
import jp.mykempo.demo.society.cda.Observed.Value;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents, archives and lines that the society's institutions send are what the ministry prescribes. */
class CdaWriterTest {

	private static final Patient.Address HOME = new Patient.Address("100-0000", "見本県例市１－２－３");

	private static final Patient PATIENT = new Patient(new Patient.Insurance("06991236", "１３１", "10000", "00"), "ミホン　ハナコ", "2",
			LocalDate.of(1978, 5, 6), HOME);

	private static final CdaWriter WRITER = new CdaWriter(Map.of("9N001000000000001", "身長 <\"立位\"&>"));

	@Test
	void everyKindOfResultIsValid() {
		for (Purpose purpose : Purpose.values()) {
			for (boolean verbose : List.of(true, false)) {
				CheckupDocument document = document(purpose, verbose, PATIENT);
				Schemas.check(Schemas.RESULT, WRITER.write(document));
				Schemas.check(Schemas.RESULT, WRITER.write(document.withdrawn(LocalDate.of(2025, 8, 1))));
			}
		}
	}

	@Test
	void documentsFromBefore2021HaveNoBranchAndSomePeopleNoKnownHome() {
		Patient former = new Patient(new Patient.Insurance("06991236", "131", "10000", null), "ミホン　ハナコ", "2", PATIENT.birthDate(),
				new Patient.Address("", ""));
		String xml = WRITER.write(document(Purpose.SPECIFIC, false, former));
		Schemas.check(Schemas.RESULT, xml);
		assertThat(xml).doesNotContain("6.211").doesNotContain("postalCode></patient");
	}

	@Test
	void aDeletionSaysSo() {
		assertThat(WRITER.write(document(Purpose.SPECIFIC, false, PATIENT).withdrawn(LocalDate.of(2025, 8, 1))))
			.contains("<code code=\"19\" codeSystem=\"1.2.392.200119.6.1001\"/>");
	}

	@Test
	void anArchiveHoldsItsIndexAndOneFileForEach() throws Exception {
		Delivery delivery = new Delivery("9911234567", "06991236", LocalDate.of(2025, 7, 20), 1);
		Map<String, String> files = unpacked(delivery);
		assertThat(files.keySet()).containsExactly("9911234567_06991236_202507201_1/ix08_V08.xml",
				"9911234567_06991236_202507201_1/DATA/h99112345672025072011000001.xml",
				"9911234567_06991236_202507201_1/DATA/h99112345672025072011000002.xml");
		Schemas.check(Schemas.INDEX, files.values().iterator().next());
		assertThat(unpacked(new Delivery("9911234567", "06991236", LocalDate.of(2024, 3, 31), 1)).values().iterator().next())
			.contains("xmlns=\"" + Delivery.BEFORE + '"')
			.contains("<totalRecordCount value=\"2\"/>");
	}

	@Test
	void linesStandBelowItemCodes() throws Exception {
		StringWriter out = new StringWriter();
		CheckupCsv.write(out, List.of(document(Purpose.SPECIFIC, false, PATIENT)));
		assertThat(out.toString().lines()).hasSize(3)
			.last()
			.asString()
			.startsWith("06991236,１３１,10000,00,ミホン　ハナコ,19780506,2,100-0000,見本県例市１－２－３,20250601,9911234567,みほん健診センター,")
			.contains("未実施", "測定不能", ",L,");
	}

	private static Map<String, String> unpacked(Delivery delivery) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		CheckupDocument document = document(Purpose.SPECIFIC, true, PATIENT);
		delivery.write(out, WRITER, List.of(document, document));
		Map<String, String> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

	private static CheckupDocument document(Purpose purpose, boolean verbose, Patient patient) {
		Institution institution = new Institution("9911234567", "みほん健診センター", "099-000-0000", HOME, verbose);
		return new CheckupDocument(patient, institution,
				new CheckupDocument.Occasion(purpose, LocalDate.of(2025, 6, 1), LocalDate.of(2025, 7, 20), false), results(),
				List.of(Observed.measured("3C020000002327101", new BigDecimal("5.1"), "mg/dl")));
	}

	private static List<Observed> results() {
		return List.of(Observed.measured("9N001000000000001", new BigDecimal("158.2"), "cm"),
				Observed.of("3F015000002327101", new Value.Quantity(new BigDecimal("9"), "mg/dl")).judged(Flag.L, null),
				Observed.of("3B045000002327201", new Value.Quantity(new BigDecimal("61"), "U/l"))
					.judged(Flag.H, new Range(new BigDecimal("4"), new BigDecimal("44")))
					.by("3B04510000"),
				Observed.of("1A020000000191111", new Value.Step("1", "1.2.392.200119.6.2102")),
				Observed.of("1A010000000191111", new Value.Unmeasurable("CO")),
				Observed.of("9N736000000000011", new Value.Choice("3", "1.2.392.200119.6.24060")),
				Observed.of("9N511000000000049", new Value.Text("異常なし")),
				Observed.of("9N016160100000001", new Value.NotDone()),
				new Group(List.of(Observed.measured("2A030000001930101", new BigDecimal("13.1"), "g/dl")),
						List.of(Observed.of("2A020161001930149", new Value.Text("貧血の既往")))));
	}

}
