package jp.mykempo.expenses.sheet;

/**
 * Why a printed notice must not be posted any more (照合, X6): it was declined, or would reach the wrong people or tell of
 * somebody who must not be told of by now. Whether it lies in a batch or alone makes no difference. Figures that changed do not
 * count: a notice says what was known on its day.
 */
public enum Unfit {

	/** 見送り. */
	DECLINED,

	/** The person is protected since, and this way was not agreed. */
	PROTECTED,

	/** The master tells another address. */
	ADDRESS,

	/** It tells of somebody of the family who is protected by now, or does not want to be shown. */
	FAMILY;

	/**
	 * The reason as a column, null where it can be posted: of the application {@code a}, its person {@code p}, the employer
	 * {@code w} of today, and the newest {@code print}.
	 */
	public static final String SQL = """
			case when a.state = 'declined' then 'DECLINED'
				when p.is_protected and a.way is distinct from print.route then 'PROTECTED'
				when print.route = 'home' and expenses.address_hash(p.postal_code, p.address) is distinct from print.address_hash
					or print.route = 'employer' and expenses.address_hash(w.postal_code, w.address) is distinct from print.address_hash
					then 'ADDRESS'
				when exists (select unnest(print.persons) except select seen.person_id
					from membership.shared_household(a.person_id, (a.received_at at time zone 'Asia/Tokyo')::date) seen)
					then 'FAMILY'
			end""";

	/** @param name as {@link #SQL} says it, {@code null} where it can be posted */
	public static Unfit of(String name) {
		return name == null ? null : valueOf(name);
	}

	/** The message that says so. */
	public String key() {
		return "expenses.posting.reason." + this;
	}

}
