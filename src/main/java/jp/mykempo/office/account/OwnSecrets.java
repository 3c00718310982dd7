package jp.mykempo.office.account;

import java.util.List;
import java.util.UUID;

import jp.mykempo.access.Hashing;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.core.PasswordAnswer;
import jp.mykempo.office.core.Staff;
import jp.mykempo.office.core.StaffPasswords;
import jp.mykempo.office.core.Totp;
import jp.mykempo.site.LostRace;

import org.springframework.stereotype.Component;

/** Changes one's own secrets, after the password has been given once more; hashes with no transaction open. */
@Component
@AllowedTo(anyRole = true)
class OwnSecrets {

	private final StaffPasswords passwords;

	private final Hashing hashing;

	private final SecretChanges changes;

	OwnSecrets(StaffPasswords passwords, Hashing hashing, SecretChanges changes) {
		this.passwords = passwords;
		this.hashing = hashing;
		this.changes = changes;
	}

	/**
	 * The password that was given once more.
	 *
	 * @param browser the browser's fingerprint
	 */
	record Proof(String browser, String password) {

		@Override
		public String toString() {
			return "Proof";
		}

	}

	/**
	 * A new password in the place of the present one.
	 *
	 * @param session the one at hand, which goes on
	 * @throws LostRace if it was changed since it was compared
	 */
	public PasswordAnswer changePassword(Staff staff, Proof proof, String next, UUID session) {
		PasswordAnswer answer = this.passwords.ask(staff.id(), proof.browser(), proof.password());
		if (answer instanceof PasswordAnswer.Right(String verifier)) {
			this.changes.replacePassword(staff, verifier, this.hashing.hash(next), session);
		}
		return answer;
	}

	/** A new authenticator app, proved by its first code, in the place of the present one. */
	public PasswordAnswer changeDevice(Staff staff, Proof proof, Totp totp, long step) {
		PasswordAnswer answer = this.passwords.ask(staff.id(), proof.browser(), proof.password());
		if (answer instanceof PasswordAnswer.Right) {
			this.changes.replaceDevice(staff, totp, step);
		}
		return answer;
	}

	/** New recovery codes; they are put into the list, if the password was right. */
	public PasswordAnswer renewCodes(Staff staff, Proof proof, List<String> codes) {
		PasswordAnswer answer = this.passwords.ask(staff.id(), proof.browser(), proof.password());
		if (answer instanceof PasswordAnswer.Right) {
			codes.addAll(this.changes.renewCodes(staff));
		}
		return answer;
	}

}
