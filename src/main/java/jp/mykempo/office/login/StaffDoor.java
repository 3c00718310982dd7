package jp.mykempo.office.login;

import jp.mykempo.access.Attempt;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.core.SignedInStaff;

/**
 * A staff account that a login may open, with the try already counted.
 *
 * @param verifier what the password is compared with
 * @param generation of the sessions that may begin now
 * @param attempt whether it may be compared now (P4)
 */
record StaffDoor(StaffId staff, String verifier, int generation, Attempt attempt) {

	String principal() {
		return SignedInStaff.principal(this.staff);
	}

	/** Without the verifier, so that no log can carry it. */
	@Override
	public String toString() {
		return "StaffDoor[" + principal() + "]";
	}

}
