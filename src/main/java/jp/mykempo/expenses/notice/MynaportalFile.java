package jp.mykempo.expenses.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jp.mykempo.expenses.core.Amounts;
import jp.mykempo.expenses.core.CareKind;
import jp.mykempo.expenses.core.Claim;
import jp.mykempo.expenses.core.Household;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.Yen;
import jp.mykempo.office.listing.Csv;
import jp.mykempo.site.Download;
import jp.mykempo.site.Message;

/**
 * Expenses in the layout of the CSV that マイナポータル gives (STANDARDS §3), so that programs that read that one read this:
 * lines of a key and its value, each person's claims after the person's name, the own share last in each claim. What that
 * file has no place for (benefits, meals) follows the total under names of its own. The claims begin in the same line as
 * there, since readers are known that count lines.
 */
final class MynaportalFile {

	/** Lines of the other file before its first claim, which some programs pass over unseen. */
	private static final int BEFORE_CLAIMS = 30;

	private final List<List<Object>> lines = new ArrayList<>();

	private MynaportalFile() {
	}

	static Download of(HouseholdExpenses.Seen seen, NoticeQuery query) {
		MynaportalFile file = new MynaportalFile();
		List<Claim> claims = query.matching(seen.claims(), seen.household());
		file.line("医療費通知情報");
		file.line();
		file.line("項目名", "内容");
		seen.household()
			.persons()
			.stream()
			.filter(person -> query.place().isEmpty() || query.place().get() == person.place())
			.forEach(person -> file.person(person,
					claims.stream().filter(claim -> claim.patient().person().equals(person.id())).toList()));
		return Csv.of(Message.of("expenses.saveAs.mynaportal", query.year()), List.of("わたしの情報"), file.lines, line -> line);
	}

	private void person(Household.Person person, List<Claim> claims) {
		line("資格情報");
		line("氏名", person.name());
		line("医療費情報");
		amount("医療費の総額（円）", Amounts.sum(claims, Amounts::total));
		amount("保険者の負担額（円）", Amounts.sum(claims, claim -> claim.shares().bySociety()));
		amount("その他の公費の負担額（円）", Amounts.sum(claims, Amounts::byPublic));
		amount("窓口相当負担額の合計（円）", Amounts.sum(claims, Amounts::byPatient));
		amount("食事の標準負担額の合計（円）", Amounts.sum(claims, Amounts::meals));
		amount("高額療養費の合計（円）", Amounts.sum(claims, Amounts::highCost));
		amount("付加給付の合計（円）", Amounts.sum(claims, Amounts::additional));
		while (this.lines.size() + 1 < BEFORE_CLAIMS) {
			line();
		}
		claims.forEach(this::claim);
	}

	private void claim(Claim claim) {
		line("医療費情報明細");
		line("診療年月", PeopleTime.month(claim.month(), Locale.JAPANESE));
		line("診療区分", kind(claim.kind()));
		line("日数", claim.days());
		line("医療機関等名称", claim.institution().name());
		amount("医療費の総額（円）", Amounts.total(claim));
		amount("保険者の負担額", claim.shares().bySociety());
		amount("その他の公費の負担額（円）", Amounts.byPublic(claim));
		claim.meals().standard().ifPresent(yen -> amount("食事の標準負担額（円）", yen));
		claim.benefits().highCost().ifPresent(yen -> amount("高額療養費（円）", yen));
		claim.benefits().additional().ifPresent(yen -> amount("付加給付（円）", yen));
		amount("窓口相当負担額（円）", Amounts.byPatient(claim));
	}

	private void amount(String key, Yen yen) {
		line(key, Amounts.plain(yen));
	}

	private void line(Object... cells) {
		List<Object> line = new ArrayList<>();
		for (Object cell : cells) {
			line.add(cell);
		}
		this.lines.add(line);
	}

	/** As マイナポータル words it. */
	private static String kind(CareKind kind) {
		return switch (kind) {
			case MEDICAL_IN -> "医科入院";
			case MEDICAL_OUT -> "医科外来";
			case DENTAL_IN -> "歯科入院";
			case DENTAL_OUT -> "歯科外来";
			case PHARMACY -> "調剤";
			case VISITING_NURSE -> "訪問看護";
			case JUDO_THERAPY -> "柔道整復";
		};
	}

}
