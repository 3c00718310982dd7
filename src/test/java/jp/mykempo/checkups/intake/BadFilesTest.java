package jp.mykempo.checkups.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.Mode;
import jp.mykempo.imports.RunReport;
import jp.mykempo.imports.RunState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Files made to do harm, and broken ones: refused where they stand, nothing half in, nothing outside opened (T4, I8). */
class BadFilesTest {

	private static final String OLD = "http://tokuteikenshin.jp/checkup/2007";

	private static final String NEW = "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/0000161103.html";

	@TempDir
	private Path folder;

	private CheckupIntake intake;

	@BeforeEach
	void begin() {
		intake = new CheckupIntake(folder);
	}

	@AfterEach
	void nothingIsIn() {
		assertThat(intake.count("checkups.report")).isZero();
		assertThat(folder.getParent().resolve("escaped.xml")).doesNotExist();
	}

	@Test
	void billionLaughs() {
		String laughs = "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol1 \"&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;\">"
				+ "<!ENTITY lol2 \"&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;&lol1;\">]>";

		assertThat(findings(withDoctype(laughs, "&lol2;"))).containsExactly("ERROR 2 checkups.intake.xml.dtd");
	}

	@Test
	void externalEntities() throws Exception {
		Path secret = intake.file("<name>秘密</name>");

		assertThat(findings(withDoctype("<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "&x;")))
			.containsExactly("ERROR 2 checkups.intake.xml.dtd");
		assertThat(findings(withDoctype("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\">", "")))
			.containsExactly("ERROR 2 checkups.intake.xml.dtd");
		assertThat(findings(CdaText.usual("name", "&x;").xml()))
			.allMatch(finding -> finding.matches("ERROR 13 checkups.intake.xml.(entity|broken)"));
	}

	@Test
	void wrongNamespacesAndRoots() {
		assertThat(findings(CdaText.usual().xml().replace("urn:hl7-org:v3", "urn:hl7-org:v2")))
			.containsExactly("ERROR 2 checkups.intake.xml.namespace");
		assertThat(findings("<ClinicalDocument/>")).containsExactly("ERROR 1 checkups.intake.xml.namespace");
		assertThat(findings("<html>\n</html>")).containsExactly("ERROR 1 checkups.intake.xml.root");
		assertThat(findings("<index xmlns=\"urn:hl7-org:v3\"/>")).containsExactly("ERROR 1 checkups.intake.xml.namespace");
		assertThat(findings(CdaText.usual().xml().replace("<value ", "<value xmlns=\"urn:other\" ")))
			.containsExactly("ERROR 2 checkups.intake.empty");
	}

	@Test
	void cutOffAtAnyPlace() {
		byte[] whole = CdaText.usual().xml().getBytes(StandardCharsets.UTF_8);
		for (int length : new int[] { 1, 40, 200, 1000, 2000, whole.length - 40, whole.length - 20 }) {
			assertThat(intake.apply(Arrays.copyOf(whole, length)).state()).as("%d bytes", length).isEqualTo(RunState.REFUSED);
		}
		assertThat(findings(CdaText.usual().xml() + "<more/>")).hasSize(1);
		assertThat(findings("<a>".repeat(500))).containsExactly("ERROR 1 checkups.intake.xml.root");
		assertThat(findings(CdaText.of().entry("<observation>".repeat(200)).xml()))
			.containsExactly("ERROR 23 checkups.intake.xml.deep");
	}

	@Test
	void damagedBytesNeverBreakTheImport() {
		byte[] whole = CdaText.usual("sex", "3").xml().getBytes(StandardCharsets.UTF_8);
		Random random = new Random(4);
		for (int i = 0; i < 100; i++) {
			byte[] damaged = whole.clone();
			for (int j = 0; j < 3; j++) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			}
			assertThat(intake.check(damaged).state()).isIn(RunState.REFUSED, RunState.CHECKED);
		}
	}

	@Test
	void archiveBombs() throws Exception {
		byte[] noise = new byte[1 << 20];
		new Random(1).nextBytes(noise);
		assertThat(refusal(zip("a.xml", noise, 9))).isEqualTo("checkups.intake.archive.large");
		byte[] zeros = new byte[1 << 20];
		byte[] many = zip("a.xml", zeros, 7, "b.xml", zeros, 7, "c.xml", zeros, 7);
		assertThat(refusal(many)).isEqualTo("checkups.intake.archive.bomb");
		byte[] nested = zip("x.zip", CheckupIntake.zip("y.xml", "<a/>"), 1);
		assertThat(refusal(zip("z.zip", nested, 1))).isEqualTo("checkups.intake.archive.nested");
	}

	@Test
	void aDirectoryOfTooManyEntriesIsNotRead() throws Exception {
		assertThat(refusal(withDirectoryOf(Archive.MOST_ENTRIES + 1))).isEqualTo("checkups.intake.archive.many");
		assertThat(refusal(withDirectoryOf(Archive.MOST_ENTRIES))).as("says more than it holds")
			.isEqualTo("checkups.intake.archive.broken");
	}

	@Test
	void anArchiveMayHaveAComment() throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.setComment("健診結果 PK".repeat(50));
			zip.putNextEntry(new ZipEntry("a.xml"));
			zip.write(CdaText.usual().xml().getBytes(StandardCharsets.UTF_8));
		}
		assertThat(intake.check(bytes.toByteArray()).state()).isEqualTo(RunState.CHECKED);
	}

	@Test
	void whatHidesInAFolderIsInflatedByNobody() throws Exception {
		byte[] zeros = new byte[1 << 20];
		assertThat(refusal(zip("folder/", zeros, 50, "a.xml", zeros, 0))).isEqualTo("checkups.intake.archive.broken");
	}

	@Test
	void charactersThatNoDatabaseTakes() {
		RunReport report = intake.apply("#保険者番号,記号,番号,枝番,生年月日,性別,健診実施年月日,9N001000000000001,x\u0000y\r\n"
			.getBytes(StandardCharsets.UTF_8));
		assertThat(report.found().first()).filteredOn(found -> found.reason().equals("imports.columns.unknown"))
			.singleElement()
			.satisfies(found -> assertThat(found.arguments()).containsExactly("x\uFFFDy"));
	}

	@Test
	void pathTricks() {
		for (String name : List.of("../escaped.xml", "a/../../escaped.xml", "/etc/escaped.xml", "C:/escaped.xml", "..\\escaped.xml")) {
			assertThat(refusal(CheckupIntake.zip(name, CdaText.usual().xml()))).as(name).isEqualTo("checkups.intake.archive.path");
		}
	}

	@Test
	void brokenArchives() {
		byte[] whole = CheckupIntake.zip("a.xml", CdaText.usual().xml(), "b.xml", CdaText.usual("number", "5").xml());
		for (int length : new int[] { 10, whole.length / 2, whole.length - 30, whole.length - 1 }) {
			assertThat(refusal(Arrays.copyOf(whole, length))).as("%d bytes", length).isEqualTo("checkups.intake.archive.broken");
		}
		byte[] encrypted = whole.clone();
		encrypted[6] |= 1;
		assertThat(refusal(encrypted)).startsWith("checkups.intake.archive.");
		byte[] damaged = whole.clone();
		damaged[120] ^= 0x55;
		assertThat(intake.apply(damaged).state()).isEqualTo(RunState.REFUSED);
	}

	@Test
	void anArchiveHasIndexAndDocumentsOfEitherNamespace() {
		for (String space : List.of(OLD, NEW)) {
			RunReport report = intake.check(CheckupIntake.zip("d/ix08_V08.xml", index(space, 4), "d/su08_V08.xml",
					"<summary xmlns=\"" + space + "\"><totalSubjectCount value=\"1\"/></summary>", "d/DATA/h1.xml",
					CdaText.usual().xml(), "d/CLAIMS/c1.xml", "<checkupClaim xmlns=\"" + space + "\"/>", "d/XSD/hc08_V08.xsd", "<x/>",
					"d/DATA/scan.pdf", "%PDF"));

			assertThat(CheckupIntake.counts(report)).isEqualTo("added 1, waiting 1, aside 2");
			assertThat(CheckupIntake.findings(report)).containsExactly("WARNING 0:0 null checkups.intake.archive.count",
					"WARNING 1:0 d/DATA/scan.pdf checkups.intake.archive.other");
		}
		assertThat(findings(CheckupIntake.zip("ix08_V08.xml", index("urn:other", 1))))
			.containsExactly("ERROR 1 checkups.intake.xml.namespace");
	}

	@Test
	void whatHoldsNoDocumentIsRefused() throws Exception {
		for (byte[] nothing : List.of(zip(), CheckupIntake.zip("readme.txt", "hello"), CheckupIntake.zip("d/scan.pdf", "%PDF"),
				zip("inner.zip", zip(), 1), CheckupIntake.zip("d/ix08_V08.xml", index(NEW, 0)), index(NEW, 0).getBytes(StandardCharsets.UTF_8))) {
			assertThat(refusal(nothing)).isEqualTo("checkups.intake.noDocument");
		}
		assertThat(refusal("記号,番号,生年月日,性別,健診実施年月日,9N001000000000001\r\n".getBytes(StandardCharsets.UTF_8)))
			.isEqualTo("checkups.intake.noLines");
	}

	@Test
	void whatIsAboutSomethingElseAloneIsLeftAsideWithAWarning() {
		RunReport report = intake.apply(CheckupIntake.zip("d/CLAIMS/c1.xml", "<checkupClaim xmlns=\"" + NEW + "\"/>"));

		assertThat(report.state()).isEqualTo(RunState.APPLIED);
		assertThat(CheckupIntake.counts(report)).isEqualTo("aside 1");
		assertThat(CheckupIntake.findings(report)).containsExactly("WARNING 0:0 null checkups.intake.nothing");
	}

	@Test
	void anIndexCountsResultsAloneOrTheirClaimsToo() {
		for (int count = 0; count < 5; count++) {
			RunReport report = intake.check(CheckupIntake.zip("d/ix08_V08.xml", index(NEW, count), "d/su08_V08.xml",
					"<summary xmlns=\"" + NEW + "\"/>", "d/DATA/h1.xml", CdaText.usual().xml(), "d/CLAIMS/c1.xml",
					"<checkupClaim xmlns=\"" + NEW + "\"/>", "d/DATA/h2.xml", CdaText.usual("number", "5").xml()));

			assertThat(CheckupIntake.findings(report).isEmpty()).as("%d of two results and one claim", count)
				.isEqualTo(count == 2 || count == 3);
		}
	}

	@Test
	void errorsInArchivesNameTheirDocument() {
		RunReport report = intake.apply(CheckupIntake.zip("d/DATA/h1.xml", CdaText.usual().xml(), "d/DATA/h2.xml", "<broken", "d/DATA/h3.xml",
				CdaText.usual("sex", "9").xml()));

		assertThat(CheckupIntake.findings(report)).containsExactly("ERROR 1:8 d/DATA/h2.xml checkups.intake.xml.broken",
				"ERROR 14:72 d/DATA/h3.xml checkups.intake.sex");
	}

	@Test
	void whatIsNoFileOfCheckups() {
		assertThat(refusal("".getBytes(StandardCharsets.UTF_8))).isEqualTo("imports.file.empty");
		assertThat(refusal("a,b,c\r\n1,2,3\r\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("checkups.intake.header.missing");
		assertThat(refusal("9N001000000000001\r\n150\r\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("imports.columns.missing");
		assertThat(intake.run(Arrival.toApply(folder.resolve("none"), Mode.FULL)).refusal().reason())
			.isEqualTo("imports.file.missing");
		assertThat(intake.importer.recognises(intake.file("記号,番号\r\n"))).isFalse();
		assertThat(intake.importer.recognises(intake.file(CdaText.usual().xml()))).isTrue();
		assertThat(intake.importer.recognises(intake.file("#x\r\n#記号,9N001000000000001\r\n"))).isTrue();
	}

	private List<String> findings(String text) {
		return findings(text.getBytes(StandardCharsets.UTF_8));
	}

	private List<String> findings(byte[] bytes) {
		RunReport report = intake.apply(bytes);
		assertThat(report.state()).isEqualTo(RunState.REFUSED);
		return report.found().first().stream().filter(found -> found.severity() == jp.mykempo.imports.Finding.Severity.ERROR)
			.map(found -> found.severity() + " " + found.line() + " " + found.reason())
			.toList();
	}

	private String refusal(byte[] bytes) {
		RunReport report = intake.apply(bytes);
		assertThat(report.state()).isEqualTo(RunState.REFUSED);
		return report.refusal().reason();
	}

	private static String withDoctype(String doctype, String name) {
		return CdaText.usual("name", name).xml().replaceFirst("\\?>\n", "?>\n" + doctype.replace("\\", "\\\\"));
	}

	private static String index(String space, int count) {
		return "<index xmlns=\"" + space + "\"><interactionType code=\"6\"/><totalRecordCount value=\"" + count + "\"/></index>";
	}

	/** One document, and a directory that names it that often, its end in the long form. */
	private static byte[] withDirectoryOf(int entries) throws Exception {
		byte[] whole = zip("a.xml", CdaText.usual().xml().getBytes(StandardCharsets.UTF_8), 1);
		ByteBuffer end = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
		int offset = end.getInt(whole.length - 6);
		int size = end.getInt(whole.length - 10);
		ByteBuffer made = ByteBuffer.allocate(offset + size * entries + 56 + 20 + 22).order(ByteOrder.LITTLE_ENDIAN);
		made.put(whole, 0, offset);
		for (int i = 0; i < entries; i++) {
			made.put(whole, offset, size);
		}
		int longEnd = made.position();
		made.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45).putInt(0).putInt(0);
		made.putLong(entries).putLong(entries).putLong((long) size * entries).putLong(offset);
		made.putInt(0x07064b50).putInt(0).putLong(longEnd).putInt(1);
		made.putInt(0x06054b50).putInt(0).putInt(-1).putInt(-1).putInt(-1).putShort((short) 0);
		return made.array();
	}

	/** @param parts name, bytes, how often they are repeated … */
	private static byte[] zip(Object... parts) throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < parts.length; i += 3) {
				zip.putNextEntry(new ZipEntry((String) parts[i]));
				for (int times = 0; times < (Integer) parts[i + 2]; times++) {
					zip.write((byte[]) parts[i + 1]);
				}
			}
		}
		return bytes.toByteArray();
	}

}
