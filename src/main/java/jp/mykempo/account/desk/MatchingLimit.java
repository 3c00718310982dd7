package jp.mykempo.account.desk;

import jp.mykempo.account.core.IdentityMatching;
import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody try again whose data was compared too often today (照合の制限の解除, P4, O6). */
@Component
@AllowedTo(Role.RECEPTION)
class MatchingLimit {

	private final IdentityMatching matching;

	private final AuditTrail audit;

	MatchingLimit(IdentityMatching matching, AuditTrail audit) {
		this.matching = matching;
		this.audit = audit;
	}

	/** A clerk lifted the limit for a symbol, number and birth date, which the trail does not tell. */
	record MatchingLimitLifted(String purpose) implements AuditRecord {
	}

	@Transactional
	public void lift(LimitForm.Claim claim) {
		this.matching.lift(claim.number(), claim.birthDate());
		this.audit.record(new MatchingLimitLifted(claim.reason()));
	}

}
