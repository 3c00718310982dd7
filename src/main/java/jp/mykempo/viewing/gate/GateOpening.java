package jp.mykempo.viewing.gate;

import java.util.UUID;

import jp.mykempo.audit.AuditTrail;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.viewing.core.Openings;
import jp.mykempo.viewing.core.Passwords;
import jp.mykempo.viewing.core.TriedPassword;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the gate after the viewing password was right: card, password, opening and audit, or nothing of it. */
@Component
class GateOpening {

	private final Postcards postcards;

	private final Passwords passwords;

	private final Openings openings;

	private final AuditTrail trail;

	GateOpening(Postcards postcards, Passwords passwords, Openings openings, AuditTrail trail) {
		this.postcards = postcards;
		this.passwords = passwords;
		this.openings = openings;
		this.trail = trail;
	}

	/**
	 * The first opening is what makes a posted card a used one.
	 *
	 * @return the opening, for the session to remember
	 * @throws PasswordGone if the password was replaced, or its card withdrawn, since it was compared
	 */
	@Transactional
	public UUID open(TriedPassword compared) {
		compared.card().ifPresent(card -> {
			if (!this.postcards.used(card)) {
				throw new PasswordGone();
			}
		});
		if (!this.passwords.use(compared)) {
			throw new PasswordGone();
		}
		UUID opening = UUID.randomUUID();
		this.openings.add(opening, compared.account(), compared.version());
		this.trail.record(new GateOpened(compared.account(), compared.person(), compared.fresh()));
		return opening;
	}

}
