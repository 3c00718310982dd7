package jp.mykempo.account.core;

import java.io.Serial;
import java.time.Instant;

import jp.mykempo.access.SessionPrincipal;
import jp.mykempo.account.CurrentMember;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.site.Visitor;

/**
 * A member who has logged in, as the session remembers it.
 *
 * @param generation counts how often the account's sessions were ended; an older one is not found any more
 * @param displayName the name in the header
 * @param duty what comes before the rest of the site
 * @param provedAt when the password was last given (P8)
 */
public record SignedInMember(long accountId, long personId, int generation, String displayName, Duty duty,
		Instant provedAt) implements Visitor, CurrentMember, SessionPrincipal {

	@Serial
	private static final long serialVersionUID = 1L;

	@Override
	public AccountId account() {
		return new AccountId(this.accountId);
	}

	@Override
	public PersonId person() {
		return new PersonId(this.personId);
	}

	@Override
	public String name() {
		return Account.principal(account());
	}

	@Override
	public boolean settled() {
		return this.duty.open();
	}

	@Override
	public boolean member() {
		return true;
	}

	public SignedInMember withDuty(Duty next) {
		return new SignedInMember(this.accountId, this.personId, this.generation, this.displayName, next,
				this.provedAt);
	}

	public SignedInMember withGeneration(int next) {
		return new SignedInMember(this.accountId, this.personId, next, this.displayName, this.duty, this.provedAt);
	}

	public SignedInMember provedAt(Instant moment) {
		return new SignedInMember(this.accountId, this.personId, this.generation, this.displayName, this.duty, moment);
	}

	/** Without the name, so that no log can carry it. */
	@Override
	public String toString() {
		return name();
	}

}
