package jp.mykempo.expenses.intake;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jp.mykempo.expenses.intake.Receipt.Institution;
import jp.mykempo.imports.RunLog;
import jp.mykempo.imports.RunLog.Place;
import jp.mykempo.imports.UnreadableFile;

/**
 * Claims as institutions make them out (レセプト電算処理, UKE): medical, dental and pharmacy. Of each claim only what the notice
 * needs is read: never diseases (SY) or treatments (SI and the like).
 */
final class ClaimFile implements ClaimFormat {

	private static final Set<String> BEGINNINGS = Set.of("IR", "YK", "MN", "RE");

	/** Of prefecture, table of points and institution. */
	private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{0,20}");

	private static final int LINES_LOOKED_AT = 5;

	private final RecordLines lines;

	private final Periods periods;

	private final RunLog log;

	private final Map<Long, Integer> timesSeen = new HashMap<>();

	private Institution institution = Institution.UNKNOWN;

	private Receipt open;

	private boolean skipping;

	private boolean totalled = true;

	private long claims;

	private long publicOnly;

	private long points;

	ClaimFile(Path path, YearMonth now, RunLog log) {
		this.lines = RecordLines.open(path);
		this.periods = new Periods(now);
		this.log = log;
	}

	/** True where the file begins as a claim file does, maybe with numbers before the records' names. */
	static boolean fits(Path path) {
		try (RecordLines lines = RecordLines.open(path)) {
			for (int i = 0; i < LINES_LOOKED_AT; i++) {
				Optional<String> text = lines.next();
				if (text.isEmpty()) {
					return false;
				}
				if (BEGINNINGS.contains(new RecordFields(i, text.get()).name())) {
					return true;
				}
			}
			return false;
		}
		catch (UnreadableFile other) {
			return false;
		}
	}

	@Override
	public void read(ClaimSink sink) throws SQLException {
		for (Optional<String> text = lines.next(); text.isPresent(); text = lines.next()) {
			log.line();
			read(new RecordFields(lines.line(), text.get()), sink);
		}
		finish(sink);
		if (!totalled) {
			log.error(lines.line(), Place.WHOLE_LINE, "expenses.intake.noTotal");
		}
	}

	@Override
	public long ofPublicFundsAlone() {
		return publicOnly;
	}

	@Override
	public byte[] hash() {
		return lines.hash();
	}

	@Override
	public void close() {
		lines.close();
	}

	private void read(RecordFields fields, ClaimSink sink) throws SQLException {
		switch (fields.name()) {
			case "IR" -> begin(fields, 6, sink);
			case "YK" -> begin(fields, 5, sink);
			case "RE" -> {
				finish(sink);
				claims++;
				totalled = false;
				open = Receipt.of(fields, institution, log).orElse(null);
				skipping = open == null;
			}
			case "GO" -> total(fields, sink);
			default -> add(fields);
		}
	}

	private void begin(RecordFields fields, int name, ClaimSink sink) throws SQLException {
		finish(sink);
		String code = fields.text(2) + fields.text(3) + fields.text(4);
		if (!CODE.matcher(code).matches()) {
			log.error(fields.line(), fields.place(4, "医療機関コード"), "expenses.intake.institution");
		}
		institution = new Institution(code.isEmpty() ? null : code, fields.text(name).isEmpty() ? null
				: fields.read(name, "医療機関名称", Entry::text, log));
	}

	private void add(RecordFields fields) {
		if (open != null) {
			open.add(fields);
		}
		else if (!skipping && fields.name().equals("HO")) {
			log.error(fields.line(), Place.WHOLE_LINE, "expenses.intake.noClaim");
		}
	}

	private void finish(ClaimSink sink) throws SQLException {
		Receipt receipt = open;
		open = null;
		if (receipt == null) {
			return;
		}
		points += receipt.points();
		if (!receipt.isOfSociety()) {
			publicOnly++;
			receipt.warn(log);
			return;
		}
		Optional<ClaimLine> line = receipt.read(periods, log);
		if (line.isPresent()) {
			sink.take(told(line.get()));
		}
	}

	/** A file holds each claim once: what has the same key is another claim of the same person, place and month. */
	private ClaimLine told(ClaimLine line) {
		int times = line.search() != null ? 1 : timesSeen.merge(line.claimKey(), 1, Integer::sum);
		return times == 1 ? line : line.withMark(line.mark() + "/" + times);
	}

	/** What the file says of its own contents need not hold: files are taken apart and put together on their way. */
	private void total(RecordFields fields, ClaimSink sink) throws SQLException {
		finish(sink);
		totalled = true;
		boolean agrees = fields.text(1).equals(String.valueOf(claims)) && fields.text(2).equals(String.valueOf(points));
		if (!agrees) {
			log.warning(fields.line(), Place.WHOLE_LINE, "expenses.intake.total", String.valueOf(claims),
					String.valueOf(points));
		}
		claims = 0;
		points = 0;
	}

}
