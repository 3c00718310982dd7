package jp.mykempo.expenses.sheet;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import jp.mykempo.expenses.core.Amounts;
import jp.mykempo.expenses.core.Claim;
import jp.mykempo.expenses.core.Household;
import jp.mykempo.expenses.core.NoticePeriod;
import jp.mykempo.kernel.Sha256;
import jp.mykempo.kernel.Yen;

/**
 * What a notice says: whose care, when, where, for how much (STANDARDS §3, the six items but the society's name), oldest
 * month first. Its hash stands in the trail and, shortened, on the paper.
 */
public record NoticeContent(String insured, NoticePeriod period, Household household, List<Claim> claims) {

	private static final int CODE = 12;

	public NoticeContent {
		claims = List.copyOf(claims);
	}

	Yen byPatient() {
		return Amounts.sum(this.claims, Amounts::byPatient);
	}

	/** Ids of those whose care it tells. */
	Long[] persons() {
		return this.claims.stream().map(claim -> claim.patient().person().value()).distinct().toArray(Long[]::new);
	}

	public List<Claim> of(Household.Person person) {
		return this.claims.stream().filter(claim -> claim.patient().person().equals(person.id())).toList();
	}

	/** SHA-256 of everything that stands on the paper and can change. */
	public String hash() {
		StringBuilder text = new StringBuilder(this.insured).append('\n').append(this.period.first()).append('/')
			.append(this.period.last());
		for (Claim claim : this.claims) {
			text.append('\n').append(claim.month()).append('\t').append(claim.patient().name()).append('\t').append(claim.kind())
				.append('\t').append(claim.institution().name()).append('\t').append(claim.days());
			for (Yen yen : List.of(Amounts.total(claim), claim.shares().bySociety(), Amounts.byPublic(claim),
					Amounts.byPatient(claim), Amounts.meals(claim), Amounts.highCost(claim), Amounts.additional(claim))) {
				text.append('\t').append(yen);
			}
		}
		return HexFormat.of().formatHex(Sha256.of(text.toString()));
	}

	/** The beginning of a hash, as the paper and the desk show it: {@code 3F0A-91BC-77E2}. */
	public static String code(String hash) {
		String code = hash.substring(0, CODE).toUpperCase(Locale.ROOT);
		return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
	}

}
