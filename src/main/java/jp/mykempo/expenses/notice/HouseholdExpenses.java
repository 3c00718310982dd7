package jp.mykempo.expenses.notice;

import java.time.Year;
import java.util.List;
import java.util.Map;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.expenses.core.Claim;
import jp.mykempo.expenses.core.Claims;
import jp.mykempo.expenses.core.ExpenseYears;
import jp.mykempo.expenses.core.Household;
import jp.mykempo.expenses.core.Households;
import jp.mykempo.kernel.PersonId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a household's expenses of a year (医療費のお知らせ, C4). The trail says so first: without its row nothing is shown. */
@Component
class HouseholdExpenses {

	private final Claims claims;

	private final Households households;

	private final ExpenseYears years;

	private final AuditTrail audit;

	HouseholdExpenses(Claims claims, Households households, ExpenseYears years, AuditTrail audit) {
		this.claims = claims;
		this.households = households;
		this.years = years;
		this.audit = audit;
	}

	/** What an insured person sees of a year. */
	record Seen(Household household, List<Claim> claims) {
	}

	/** The household's expenses of a year were shown to the insured person. */
	record ExpensesSeen(PersonId person, int year) implements AuditRecord {

		@Override
		public String dataClass() {
			return "expense";
		}

	}

	/** The insured person took them home as a file. */
	record ExpensesTaken(PersonId person, int year, String file) implements AuditRecord {

		@Override
		public String dataClass() {
			return "expense";
		}

	}

	@Transactional
	public Seen look(PersonId insured, Year year) {
		record(insured, new ExpensesSeen(insured, year.getValue()));
		return read(insured, year);
	}

	/**
	 * For a file.
	 *
	 * @param file its kind, for the trail
	 */
	@Transactional
	public Seen take(PersonId insured, Year year, String file) {
		record(insured, new ExpensesTaken(insured, year.getValue(), file));
		return read(insured, year);
	}

	private void record(PersonId insured, AuditRecord look) {
		this.audit.recordOfHousehold(look, "select person_id from membership.shared_household(:holder, :today)",
				Map.of("holder", insured.value(), "today", this.years.today()));
	}

	private Seen read(PersonId insured, Year year) {
		return new Seen(this.households.of(insured, this.years.today()),
				this.claims.ofHousehold(insured, year, this.years.today()));
	}

}
