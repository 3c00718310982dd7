package jp.mykempo.membership;

import jp.mykempo.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Members who do not want the insured person to see their coverage and expenses (家族への表示を希望しない, X6). What they say
 * takes effect with the next page: {@code membership.shared_household} leaves them out.
 */
@Component
public class HouseholdObjections {

	private final JdbcClient sql;

	public HouseholdObjections(JdbcClient sql) {
		this.sql = sql;
	}

	/** Whether the person's objection stands. */
	public boolean stands(PersonId person) {
		return this.sql.sql("select exists (select from membership.household_objection where person_id = ?)")
			.param(person.value())
			.query(Boolean.class)
			.single();
	}

	/** Whether an insured person sees the person, or what is past: of everybody who is or was a dependant. */
	public boolean concern(PersonId person) {
		return this.sql.sql("select exists (select from membership.coverage where person_id = ? and not insured)")
			.param(person.value())
			.query(Boolean.class)
			.single();
	}

	/** From now on the household does not see the person; false where it did not before. */
	public boolean object(PersonId person) {
		return this.sql.sql("insert into membership.household_objection (person_id) values (?) on conflict do nothing")
			.param(person.value())
			.update() == 1;
	}

	/** From now on the household sees the person again; false where no objection stood. */
	public boolean withdraw(PersonId person) {
		return this.sql.sql("delete from membership.household_objection where person_id = ?")
			.param(person.value())
			.update() == 1;
	}

}
