package jp.mykempo.demo.society.expenses;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jp.mykempo.demo.society.Dice;
import jp.mykempo.demo.society.Family;
import jp.mykempo.demo.society.MadeUpSociety;
import jp.mykempo.demo.society.SocietyFile;

/**
 * The files that tell what treatment cost: a flat file of the core system for each former year and each month since, in
 * two of these the claim files of institutions in its place, and at the end corrections and cancellations.
 */
public final class ExpenseFiles {

	private static final Charset CLAIMS = Charset.forName("windows-31j");

	/** Months from treatment to the arrival of the claim. */
	private static final int DELAY = 3;

	/** So many of the last months come as claim files. */
	private static final int CLAIM_FILES = 2;

	private final MadeUpSociety society;

	private final long seed;

	private final int families;

	private final YearMonth last;

	/** @param families of so many beside the notable ones expenses are told */
	public ExpenseFiles(MadeUpSociety society, long seed, int families) {
		this.society = society;
		this.seed = seed;
		this.families = society.notableFamilies() + families;
		this.last = YearMonth.from(society.asOf()).minusMonths(DELAY);
	}

	/** All files, oldest first. */
	public List<SocietyFile> all() {
		List<Treated> claims = claims();
		Map<String, List<Treated>> flat = claims.stream()
			.filter(claim -> !inClaimFile(claim))
			.collect(Collectors.groupingBy(this::delivery, TreeMap::new, Collectors.toList()));
		List<SocietyFile> files = new ArrayList<>();
		flat.forEach((name, lines) -> files.add(flat("iryohi_" + name, lines, false)));
		claims.stream()
			.filter(this::inClaimFile)
			.collect(Collectors.groupingBy(claim -> claim.month() + "_" + claim.care().table, TreeMap::new, Collectors.toList()))
			.forEach((name, lines) -> files.add(new SocietyFile("RECEIPT_" + name + ".UKE",
					out -> written(out, CLAIMS, text -> UkeFile.write(text, lines)))));
		files.addAll(afterwards(claims));
		return files;
	}

	/** Every claim, family by family. */
	List<Treated> claims() {
		List<Treated> all = new ArrayList<>();
		society.forEachFamily(family -> {
			if (family.index() < families) {
				all.addAll(CareOfFamily.of(seed, family, first(family), last));
			}
		});
		return all;
	}

	/** Of some families six calendar years are told, of others fewer. */
	private YearMonth first(Family family) {
		boolean notable = family.index() < society.notableFamilies();
		int years = notable ? 5 : Dice.of(seed, "told", family.index()).between(1, 5);
		return YearMonth.of(society.asOf().getYear() - years, 1);
	}

	private boolean inClaimFile(Treated claim) {
		return claim.month().isAfter(last.minusMonths(CLAIM_FILES)) && claim.care() != Care.JUDO_THERAPY
				&& claim.money().highCost() + claim.money().additional() == 0;
	}

	private String delivery(Treated claim) {
		return claim.month().getYear() < last.getYear() ? String.valueOf(claim.month().getYear()) : claim.month().toString();
	}

	/** Some claims were looked at again (再審査) and cost less, some were taken back (過誤). */
	private List<SocietyFile> afterwards(List<Treated> claims) {
		List<Treated> recent = claims.stream()
			.filter(claim -> claim.care() == Care.MEDICAL_OUT && !inClaimFile(claim) && claim.month().getYear() == last.getYear())
			.toList();
		List<Treated> less = new ArrayList<>();
		List<Treated> back = new ArrayList<>();
		for (int i = 0; i < recent.size(); i++) {
			if (i % 60 == 7) {
				less.add(reassessed(recent.get(i)));
			}
			else if (i % 150 == 20) {
				back.add(recent.get(i));
			}
		}
		return List.of(flat("saishinsa_" + last, less, false), flat("kago_" + last, back, true));
	}

	private static Treated reassessed(Treated claim) {
		Money money = claim.money();
		int tenths = (int) Math.round((money.total() - money.society()) * 10.0 / money.total());
		return claim.reassessed(Money.of(money.points() * 9 / 10, tenths, money.publicFunds() > 0, money.meals()));
	}

	private static SocietyFile flat(String name, List<Treated> lines, boolean cancelled) {
		return new SocietyFile(name + ".csv",
				out -> written(out, StandardCharsets.UTF_8, text -> FlatFile.write(text, lines, cancelled)));
	}

	private static void written(OutputStream out, Charset charset, Text text) throws IOException {
		Writer writer = new OutputStreamWriter(out, charset);
		text.write(writer);
		writer.flush();
	}

	/** What goes into a file of text. */
	private interface Text {

		void write(Writer out) throws IOException;

	}

}
