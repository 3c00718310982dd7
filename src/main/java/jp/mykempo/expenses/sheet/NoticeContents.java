package jp.mykempo.expenses.sheet;

import java.util.Comparator;
import java.util.List;

import jp.mykempo.expenses.core.Claim;
import jp.mykempo.expenses.core.Claims;
import jp.mykempo.expenses.core.Household;
import jp.mykempo.expenses.core.Households;
import jp.mykempo.kernel.PersonId;

import org.springframework.stereotype.Component;

/** Reads what stands on a notice, as it is known now. */
@Component
public class NoticeContents {

	private final Claims claims;

	private final Households households;

	public NoticeContents(Claims claims, Households households) {
		this.claims = claims;
		this.households = households;
	}

	public NoticeContent of(NoticeFile file) {
		PersonId insured = file.applicant().person();
		List<Claim> claims = this.claims.ofHousehold(insured, file.period().first(), file.period().last(), file.day());
		Household household = this.households.of(insured, file.day());
		return new NoticeContent(file.applicant().name(), file.period(), household,
				claims.stream().sorted(Comparator.comparing(Claim::month)).toList());
	}

}
