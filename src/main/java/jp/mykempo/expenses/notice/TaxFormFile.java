package jp.mykempo.expenses.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jp.mykempo.expenses.core.Amounts;
import jp.mykempo.expenses.core.CareKind;
import jp.mykempo.expenses.core.Claim;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.Yen;
import jp.mykempo.office.listing.Csv;
import jp.mykempo.site.Download;
import jp.mykempo.site.Message;

/**
 * Expenses as rows of the National Tax Agency's 医療費集計フォーム, to be pasted from its row 9. Meals in hospital are a row
 * of their own; what was paid back stands beside the care and is subtracted by the form, not here. The day of payment is
 * left empty, since claims do not tell it.
 */
final class TaxFormFile {

	private static final List<String> HEADS = List.of("No.", "医療を受けた人", "病院・薬局などの名称", "診療・治療", "医薬品購入", "介護保険サービス",
			"その他の医療費", "支払った医療費の金額", "左のうち、補填される金額", "支払年月日");

	private static final String APPLIES = "該当する";

	private TaxFormFile() {
	}

	static Download of(HouseholdExpenses.Seen seen, NoticeQuery query) {
		List<List<Object>> rows = new ArrayList<>();
		List<Claim> claims = query.matching(seen.claims(), seen.household());
		for (Claim claim : claims.stream().sorted(Comparator.comparing(Claim::month)).toList()) {
			if (!Amounts.byPatient(claim).isZero() || !Amounts.paidBack(claim).isZero()) {
				rows.add(row(rows.size() + 1, claim, Amounts.byPatient(claim), Amounts.paidBack(claim), false));
			}
			if (!Amounts.meals(claim).isZero()) {
				rows.add(row(rows.size() + 1, claim, Amounts.meals(claim), Yen.ZERO, true));
			}
		}
		return Csv.of(Message.of("expenses.saveAs.taxForm", query.year()), HEADS, rows, row -> row);
	}

	private static List<Object> row(int number, Claim claim, Yen paid, Yen back, boolean meals) {
		boolean pharmacy = claim.kind() == CareKind.PHARMACY;
		String institution = claim.institution().name() == null ? "" : claim.institution().name();
		return List.of(number, JapaneseText.withPlainBlanks(claim.patient().name()),
				institution + (meals ? "(入院時の食事)" : ""),
				!meals && !pharmacy ? APPLIES : "", !meals && pharmacy ? APPLIES : "", "", meals ? APPLIES : "",
				paid.amount(), back.isZero() ? "" : back.amount(), "");
	}

}
