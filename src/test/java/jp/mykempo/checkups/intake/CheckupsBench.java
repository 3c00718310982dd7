package jp.mykempo.checkups.intake;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;

import jp.mykempo.checkups.core.ChoiceText;
import jp.mykempo.checkups.core.Item;
import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.Mode;
import jp.mykempo.imports.RunReport;
import jp.mykempo.imports.RunState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An archive of check-up documents of 40 kB, taken in whole (inflate, parse, check, match, apply), against reading the
 * same documents from memory with the JDK's StAX and doing nothing. {@code -Dbench.checkups=500} makes it smaller.
 */
@Tag("bench")
class CheckupsBench {

	private static final int DOCUMENTS = Integer.getInteger("bench.checkups", 3000);

	private static final int BYTES = 40_000;

	private static final double REACH = 4;

	@TempDir
	private Path folder;

	@Test
	void documentsOf40Kilobytes() throws Exception {
		CheckupIntake intake = new CheckupIntake(folder);
		String results = results(intake);
		List<byte[]> documents = new ArrayList<>();
		for (int i = 1; i <= DOCUMENTS; i++) {
			documents.add(CdaText.of("number", String.valueOf(i)).entry(results).xml().getBytes(StandardCharsets.UTF_8));
		}
		persons(intake);
		Path all = archive(documents);
		intake.run(Arrival.toCheck(all, Mode.DIFFERENCE));
		bare(documents);
		double bare = Math.min(seconds(() -> bare(documents)), seconds(() -> bare(documents)));
		double taken = seconds(() -> apply(intake, all, DOCUMENTS));
		double again = seconds(() -> apply(intake, all, 0));
		System.out.printf("%,d documents of %,d bytes%n", DOCUMENTS, documents.getFirst().length);
		row("StAX alone, from memory", bare, bare, 1);
		row("taken in: inflate, parse, check, match, apply", taken, bare, REACH);
		row("the same once more, nothing changed", again, bare, REACH);
		assertThat(taken / bare).isLessThanOrEqualTo(REACH);
		assertThat(intake.count("checkups.report")).isEqualTo(DOCUMENTS);
	}

	private static RunReport apply(CheckupIntake intake, Path archive, int added) {
		RunReport report = intake.run(Arrival.toApply(archive, Mode.DIFFERENCE));
		assertThat(report.state()).as(report::toString).isIn(RunState.APPLIED, RunState.UNCHANGED);
		assertThat(report.counts()).containsEntry("added", (long) added).containsEntry("waiting", 0L);
		return report;
	}

	/** Everybody's results: items with name and range as wordy institutions write them, up to the size. */
	private static String results(CheckupIntake intake) {
		StringBuilder entries = new StringBuilder();
		for (Item item : intake.catalogue.all()) {
			if (entries.toString().getBytes(StandardCharsets.UTF_8).length > BYTES) {
				break;
			}
			entries.append("""
					<entry>
					  <observation classCode="OBS" moodCode="EVN">
					    <code code="%s" codeSystem="1.2.392.200119.6.1005" displayName="%s"/>
					    %s
					  </observation>
					</entry>
					""".formatted(item.code(), item.nameJa(), value(intake, item)));
		}
		return "<observation classCode=\"OBS\" moodCode=\"EVN\" negationInd=\"true\"><code code=\"9N091000000000001\"/></observation>"
				+ "</entry>" + entries + "<entry><observation classCode=\"OBS\" moodCode=\"EVN\"/>";
	}

	private static String value(CheckupIntake intake, Item item) {
		return switch (item.type()) {
			case NUMBER -> """
					<value xsi:type="PQ" value="%1$s" unit="%2$s"/>
					    <interpretationCode code="N"/>
					    <referenceRange typeCode="REFV"><observationRange classCode="OBS" moodCode="EVN.CRT"><value xsi:type="IVL_PQ">
					      <low value="1" unit="%2$s"/><high value="300" unit="%2$s"/></value></observationRange></referenceRange>
					""".formatted(number(item), item.ucum());
			case CODE, ORDINAL -> "<value xsi:type=\"CD\" code=\"" + first(intake, item) + "\" codeSystem=\"" + item.choicesOid() + "\"/>";
			case TEXT -> "<value xsi:type=\"ST\">特記すべき所見なし。経過を見てください。</value>";
		};
	}

	private static String number(Item item) {
		Plausible plausible = new Plausible();
		return Stream.of("120", "42.5", "11.2", "5.4", "1.015")
			.filter(number -> !plausible.absurd(item, new BigDecimal(number)))
			.findFirst()
			.orElseThrow();
	}

	private static String first(CheckupIntake intake, Item item) {
		return intake.catalogue.choices(item.choicesOid())
			.stream()
			.map(ChoiceText::code)
			.filter(code -> intake.catalogue.isAnswer(item.choicesOid(), code, java.time.LocalDate.of(2025, 6, 10)))
			.findFirst()
			.orElseThrow();
	}

	private static void persons(CheckupIntake intake) {
		intake.sql.sql("""
				insert into membership.person (id, name, kana, kana_key, birth_date, sex)
				select i, '見本', 'ミホンハナコ', 'ミホンハナコ', '1975-04-01', 2 from generate_series(1, :count) i
				""").param("count", DOCUMENTS).update();
		intake.sql.sql("""
				insert into membership.coverage (id, person_id, insurer_no, symbol, number, branch, symbol_key, number_key,
					branch_key, category, insured, acquired_on, acquisition_reason, key_hash, line_hash, import_run)
				select i, i, '06991236', '1001', i::text, '00', '1001', i::text, '00', 1, true, '2020-04-01', 'EMPLOYED', 0, 0, 0
				from generate_series(1, :count) i
				""").param("count", DOCUMENTS).update();
	}

	private Path archive(List<byte[]> documents) throws Exception {
		Path file = Files.createTempFile(folder, "checkups", ".zip");
		try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
			for (int i = 0; i < documents.size(); i++) {
				zip.putNextEntry(new ZipEntry("d/DATA/h" + i + ".xml"));
				zip.write(documents.get(i));
			}
		}
		return file;
	}

	private static Void bare(List<byte[]> documents) throws Exception {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		for (byte[] document : documents) {
			XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
			while (xml.hasNext()) {
				xml.next();
			}
			xml.close();
		}
		return null;
	}

	private static void row(String work, double seconds, double bare, double reach) {
		System.out.printf("%-48s %7.2f s  %5.2f x StAX  (reach %.0f x)%n", work, seconds, seconds / bare, reach);
	}

	private static double seconds(Callable<?> work) throws Exception {
		long begin = System.nanoTime();
		work.call();
		return (System.nanoTime() - begin) / 1e9;
	}

}
