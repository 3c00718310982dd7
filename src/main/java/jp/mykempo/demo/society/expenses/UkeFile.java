package jp.mykempo.demo.society.expenses;

import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import jp.mykempo.demo.society.MadeUpSociety;

/**
 * Claims as institutions send them (レセプト電算, UKE): one 点数表 a file, MS932, a block of records for each. Diseases and
 * treatments stand in it as they do in real files; the society's portal passes them over.
 */
final class UkeFile {

	private static final String TOWN = "83990018";

	private static final int PARTS = 60;

	private final Writer out;

	private int number;

	private long points;

	private UkeFile(Writer out) {
		this.out = out;
	}

	/** Writes claims of one 点数表; the writer stays open. */
	static void write(Writer out, List<Treated> claims) throws IOException {
		UkeFile file = new UkeFile(out);
		Place place = null;
		for (Treated claim : claims.stream().sorted(Comparator.comparing(claim -> claim.place().code())).toList()) {
			if (!claim.place().equals(place)) {
				place = claim.place();
				file.institution(claim);
			}
			file.claim(claim);
		}
		file.record("GO", file.number, file.points, "99");
	}

	private void institution(Treated claim) throws IOException {
		String code = claim.place().code();
		String billed = digits(claim.month().plusMonths(1));
		if (claim.care() == Care.PHARMACY) {
			record("YK", 1, code.substring(0, 2), 4, code.substring(3), claim.place().name(), billed, "00", "099-000-4000");
		}
		else {
			record("IR", 1, code.substring(0, 2), code.substring(2, 3), code.substring(3), "", claim.place().name(), billed, "00",
					"099-000-1000");
		}
	}

	private void claim(Treated claim) throws IOException {
		number++;
		points += claim.money().points();
		person(claim);
		insurer(claim);
		if (claim.money().publicFunds() > 0) {
			town(claim);
		}
		record("SN", 1, "01", "", "", "", claim.cover().branch(), "", "");
		if (claim.care() == Care.PHARMACY) {
			record("SH", 1, 1, 1, "", "", claim.money().points());
			return;
		}
		record(claim.care() == Care.DENTAL_OUT ? "HS" : "SY", "0000999", digits(claim.month()) + "01", 1, "", "感冒", "01", "");
		record(claim.care() == Care.DENTAL_OUT ? "SS" : "SI", 12, 1, "112007410", "", claim.money().points(), 1);
	}

	private void person(Treated claim) throws IOException {
		Object[] parts = new Object[PARTS];
		var person = claim.person();
		put(parts, 0, "RE", number, type(claim), digits(claim.month()), person.kanaName(), person.nature().sex().code,
				person.nature().birthDate().format(DateTimeFormatter.BASIC_ISO_DATE));
		int kana = switch (claim.care()) {
			case PHARMACY -> 41;
			case DENTAL_OUT -> 25;
			default -> 36;
		};
		if (claim.care() == Care.MEDICAL_IN) {
			put(parts, 8, digits(claim.month()) + "03");
		}
		if (kana == 36) {
			put(parts, 18, claim.search());
		}
		put(parts, kana, person.kanaName().replace("　", ""));
		record(Arrays.copyOf(parts, kana + 2));
	}

	private void insurer(Treated claim) throws IOException {
		Money money = claim.money();
		Object[] parts = new Object[15];
		put(parts, 0, "HO", MadeUpSociety.INSURER_NUMBER, claim.cover().symbol(), claim.cover().number(), claim.days(),
				money.points());
		if (claim.care() == Care.MEDICAL_IN) {
			put(parts, 7, money.meals().count(), money.meals().total());
		}
		record(parts);
	}

	private void town(Treated claim) throws IOException {
		Object[] parts = new Object[12];
		put(parts, 0, "KO", TOWN, "%07d".formatted(claim.person().key()), "", claim.days(), claim.money().points(), 0);
		record(parts);
	}

	/** 種別: 点数表, insurance, alone or with public funds, who. */
	private static String type(Treated claim) {
		String table = claim.care().table;
		boolean within = claim.care() == Care.MEDICAL_IN;
		int age = claim.person().ageOn(claim.month().atDay(1));
		boolean beforeSchool = claim.money().society() * 10L == claim.money().total() * 8L && age < 8;
		int who = age >= 70 ? 7 : beforeSchool ? 3 : claim.person().insured() ? 1 : 5;
		return table + "1" + (claim.money().publicFunds() > 0 ? "2" : "1") + (within ? who : who + 1);
	}

	private static void put(Object[] parts, int at, Object... values) {
		System.arraycopy(values, 0, parts, at, values.length);
	}

	private static String digits(YearMonth month) {
		return month.toString().replace("-", "");
	}

	private void record(Object... parts) throws IOException {
		for (int i = 0; i < parts.length; i++) {
			out.write((i == 0 ? "" : ",") + (parts[i] == null ? "" : parts[i]));
		}
		out.write("\r\n");
	}

}
