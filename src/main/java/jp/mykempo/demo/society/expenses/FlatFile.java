package jp.mykempo.demo.society.expenses;

import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.List;

import jp.mykempo.demo.society.MadeUpSociety;

/** Claims as the society's core system exports them: a line each, the amounts computed. */
final class FlatFile {

	private static final List<String> HEADER = List.of("保険者番号", "記号", "番号", "枝番", "受診者カナ", "性別", "生年月日", "診療年月", "点数表区分", "入外",
			"医療機関コード", "医療機関名", "日数", "総医療費", "健保負担", "公費負担", "自己負担相当額", "食事療養費", "標準負担額", "高額療養費", "付加給付", "支給年月",
			"レセプト検索番号", "取消区分");

	/** From the month of treatment to the one in which benefits are paid. */
	private static final int PAID_AFTER = 3;

	private FlatFile() {
	}

	/** Writes the header and a line for each; the writer stays open. */
	static void write(Writer out, List<Treated> claims, boolean cancelled) throws IOException {
		out.write(String.join(",", HEADER));
		out.write("\r\n");
		for (Treated claim : claims) {
			out.write(String.join(",", cells(claim, cancelled)));
			out.write("\r\n");
		}
	}

	private static List<String> cells(Treated claim, boolean cancelled) {
		Money money = claim.money();
		var person = claim.person();
		boolean paid = money.highCost() + money.additional() > 0;
		boolean meals = money.meals().count() > 0;
		return List.of(MadeUpSociety.INSURER_NUMBER, claim.cover().symbol(), claim.cover().number(), claim.cover().branch(),
				person.kanaName(), person.nature().sex().code, person.nature().birthDate().toString(), month(claim.month()),
				claim.care().table, claim.care().place, claim.place().code(), claim.place().name(), String.valueOf(claim.days()),
				String.valueOf(money.total()), String.valueOf(money.society()), String.valueOf(money.publicFunds()),
				String.valueOf(money.patient()), meals ? String.valueOf(money.meals().total()) : "",
				meals ? String.valueOf(money.meals().standard()) : "", benefit(money.highCost()), benefit(money.additional()),
				paid ? month(claim.month().plusMonths(PAID_AFTER)) : "", claim.search(), cancelled ? "1" : "0");
	}

	private static String month(YearMonth month) {
		return month.toString().replace("-", "");
	}

	private static String benefit(int yen) {
		return yen == 0 ? "" : String.valueOf(yen);
	}

}
