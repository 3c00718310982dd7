package jp.mykempo.coveragenotice.household;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.membership.HouseholdObjections;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A member's say in whether the insured person of the family sees the member's coverage and expenses. Choosing the same
 * again changes nothing. Nobody is told: the member is absent from the next page on.
 */
@Component
class HouseholdChoice {

	private final HouseholdObjections objections;

	private final AuditTrail trail;

	HouseholdChoice(HouseholdObjections objections, AuditTrail trail) {
		this.objections = objections;
		this.trail = trail;
	}

	@Transactional
	public void hide(CurrentMember member) {
		if (this.objections.object(member.person())) {
			this.trail.record(new HouseholdViewDeclined(member.account(), member.person()));
		}
	}

	@Transactional
	public void show(CurrentMember member) {
		if (this.objections.withdraw(member.person())) {
			this.trail.record(new HouseholdViewAllowed(member.account(), member.person()));
		}
	}

}
