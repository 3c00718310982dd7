package jp.mykempo.demo.society.cda;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An archive of check-ups from an institution to the society: one folder with the index (ix08) and {@code DATA/}. Since
 * fiscal year 2024 the index lies in the namespace of phase 4, before that in the one of 2007.
 *
 * @param sender number of the institution
 * @param receiver insurer number of the society
 * @param counter which delivery of that day it is
 */
public record Delivery(String sender, String receiver, LocalDate day, int counter) {

	static final String PHASE_4 = "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/0000161103.html";

	static final String BEFORE = "http://tokuteikenshin.jp/checkup/2007";

	private static final LocalDate PHASE_4_SINCE = LocalDate.of(2024, 4, 1);

	/** 送付元_送付先_日付N_実施区分, name of the archive and of its folder. */
	public String name() {
		return "%s_%s_%s%d_1".formatted(sender, receiver, CdaHeader.day(day), counter);
	}

	/** Writes the archive; the stream stays open. */
	public void write(OutputStream out, CdaWriter writer, List<CheckupDocument> documents) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		add(zip, "ix08_V08.xml", index(documents.size()));
		int number = 1;
		for (CheckupDocument document : documents) {
			add(zip, "DATA/h%s%s%d1%06d.xml".formatted(sender, CdaHeader.day(day), counter, number++), writer.write(document));
		}
		zip.finish();
	}

	/** The index (交換用基本情報). */
	String index(int documents) {
		String space = day.isBefore(PHASE_4_SINCE) ? BEFORE : PHASE_4;
		return new Xml(true).begin("index", "xmlns", space, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
				"xsi:schemaLocation", space + " ./XSD/ix08_V08.xsd")
			.empty("interactionType", "code", "6")
			.empty("creationTime", "value", CdaHeader.day(day))
			.begin("sender")
			.empty("id", "root", CdaHeader.OID + "102", "extension", sender)
			.end()
			.begin("receiver")
			.empty("id", "root", CdaHeader.OID + "101", "extension", receiver)
			.end()
			.empty("serviceEventType", "code", "1")
			.empty("totalRecordCount", "value", String.valueOf(documents))
			.end()
			.finished();
	}

	private void add(ZipOutputStream zip, String name, String text) throws IOException {
		ZipEntry entry = new ZipEntry(name() + "/" + name);
		entry.setTimeLocal(LocalDateTime.of(day, java.time.LocalTime.NOON));
		zip.putNextEntry(entry);
		zip.write(text.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

}
