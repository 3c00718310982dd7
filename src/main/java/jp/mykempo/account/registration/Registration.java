package jp.mykempo.account.registration;


import jp.mykempo.account.core.IdentityMatching;
import jp.mykempo.account.core.IdentityOutcome;
import jp.mykempo.account.core.NewRegistration;
import jp.mykempo.account.core.PendingRegistrations;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.membership.Member;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins a registration (新規 ID 作成): recognises the person, keeps what is wanted until the mail's link is used, and
 * writes that mail; both in one transaction. What is told before the person was recognised depends on nobody's account.
 */
@Component
class Registration {

	private final TransactionTemplate transaction;

	private final IdentityMatching matching;

	private final PendingRegistrations pending;

	private final NewAccounts accounts;

	private final AuditTrail audit;

	private final MinimumAge minimumAge;

	Registration(TransactionTemplate transaction, IdentityMatching matching, PendingRegistrations pending,
			NewAccounts accounts, AuditTrail audit, MinimumAge minimumAge) {
		this.transaction = transaction;
		this.matching = matching;
		this.pending = pending;
		this.accounts = accounts;
		this.audit = audit;
		this.minimumAge = minimumAge;
	}

	/**
	 * Hash the password before: no transaction may be open meanwhile.
	 *
	 * @param source the network address that it comes from (P4)
	 */
	BeginOutcome begin(RegistrationClaim claim, String passwordHash, NewRegistration.Request request, String source) {
		if (!this.minimumAge.reached(claim.identity().birthDate())) {
			return new BeginOutcome.TooYoung(this.minimumAge.years());
		}
		return switch (this.matching.match(claim.identity(), source)) {
			case IdentityOutcome.Refused refused -> new BeginOutcome.NotRecognised(refused);
			case IdentityOutcome.Found(Member member) -> begin(new NewRegistration(member.personId(), claim.loginId(),
					claim.mail(), passwordHash, claim.webViewing(), request));
		};
	}

	private BeginOutcome begin(NewRegistration wanted) {
		return this.transaction.execute(status -> keep(wanted));
	}

	private BeginOutcome keep(NewRegistration wanted) {
		PersonId person = wanted.person();
		this.accounts.hold(person);
		if (this.accounts.isRegistered(person)) {
			return new BeginOutcome.AlreadyRegistered();
		}
		if (wanted.loginId().isPresent() && this.accounts.isTaken(wanted.loginId().get(), person)) {
			return new BeginOutcome.LoginIdTaken();
		}
		if (this.pending.replace(wanted).isEmpty()) {
			return new BeginOutcome.TooOften();
		}
		this.audit.record(new RegistrationBegun(person, wanted.webViewing(), wanted.request().consentVersion()));
		return new BeginOutcome.LetterSent();
	}

}
