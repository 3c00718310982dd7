package jp.mykempo.demo.society.checkups;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jp.mykempo.demo.society.MadeUpSociety;
import jp.mykempo.demo.society.SocietyFile;
import jp.mykempo.demo.society.cda.CdaWriter;
import jp.mykempo.demo.society.cda.CheckupCsv;
import jp.mykempo.demo.society.cda.CheckupDocument;
import jp.mykempo.demo.society.cda.Delivery;

/**
 * The files in which ten years of check-ups arrive: for each fiscal year and institution an archive, or lines from one
 * that sent lines then; at the end a correction and a request to delete.
 */
public final class CheckupFiles {

	private static final Charset LINES = Charset.forName("windows-31j");

	private static final LocalDate DELIVERED = LocalDate.of(0, 3, 25);

	private final MadeUpSociety society;

	private final long seed;

	private final int families;

	private final CdaWriter writer;

	/**
	 * @param families so many beside the notable ones are examined
	 * @param names of items by code, as some institutions write them
	 */
	public CheckupFiles(MadeUpSociety society, long seed, int families, Map<String, String> names) {
		this.society = society;
		this.seed = seed;
		this.families = society.notableFamilies() + families;
		this.writer = new CdaWriter(names);
	}

	/** All files, oldest first. */
	public List<SocietyFile> all() {
		Map<String, List<Visit>> deliveries = new TreeMap<>();
		visits().forEach(visit -> deliveries
			.computeIfAbsent(visit.year() + visit.practice().institution().number(), key -> new ArrayList<>())
			.add(visit));
		List<SocietyFile> files = new ArrayList<>();
		deliveries.values().forEach(visits -> files.add(file(visits)));
		files.addAll(afterwards(deliveries));
		return files;
	}

	/** Every visit whose results arrive, family by family. */
	List<Visit> visits() {
		List<Visit> all = new ArrayList<>();
		Visits visits = new Visits(seed, society.asOf());
		society.forEachFamily(family -> {
			if (family.index() < families) {
				all.addAll(visits.of(family));
			}
		});
		return all;
	}

	private SocietyFile file(List<Visit> visits) {
		Visit first = visits.getFirst();
		LocalDate day = delivered(first.year());
		List<CheckupDocument> documents = visits.stream().map(visit -> Reports.of(visit, day)).toList();
		Delivery delivery = delivery(first.practice(), day, 1);
		return first.practice().sendsLines(first.year())
				? new SocietyFile(delivery.name() + ".csv", out -> lines(out, documents))
				: archive(delivery, documents);
	}

	/** Somebody's weight was typed wrongly, somebody was taken for another. */
	private List<SocietyFile> afterwards(Map<String, List<Visit>> deliveries) {
		List<Visit> latest = deliveries.values()
			.stream()
			.flatMap(List::stream)
			.filter(visit -> visit.practice() == Practice.CENTRE && visit.person().key() >= society.notableFamilies() * 16L)
			.sorted(Comparator.comparingInt(Visit::year).reversed().thenComparing(visit -> visit.person().key()))
			.toList();
		if (latest.size() < 2) {
			return List.of();
		}
		LocalDate day = delivered(latest.getFirst().year());
		CheckupDocument typed = Reports.of(latest.get(0), day);
		CheckupDocument mistaken = Reports.of(latest.get(1), delivered(latest.get(1).year()));
		LocalDate later = day.plusDays(3);
		var corrected = typed.corrected(Retyped.weight(typed.results()), later);
		return List.of(archive(delivery(Practice.CENTRE, later, 2), List.of(corrected)),
				archive(delivery(Practice.CENTRE, later, 3), List.of(mistaken.withdrawn(later))));
	}

	/** In March; of the year that runs, a few days ago. */
	private LocalDate delivered(int year) {
		LocalDate day = DELIVERED.withYear(year + 1);
		LocalDate lately = society.asOf().minusDays(5);
		return day.isBefore(lately) ? day : lately;
	}

	private SocietyFile archive(Delivery delivery, List<CheckupDocument> documents) {
		return new SocietyFile(delivery.name() + ".zip", out -> delivery.write(out, writer, documents));
	}

	private static Delivery delivery(Practice practice, LocalDate day, int counter) {
		return new Delivery(practice.institution().number(), MadeUpSociety.INSURER_NUMBER, day, counter);
	}

	private static void lines(OutputStream out, List<CheckupDocument> documents) {
		try {
			Writer text = new OutputStreamWriter(out, LINES);
			CheckupCsv.write(text, documents);
			text.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
