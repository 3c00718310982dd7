package jp.mykempo.viewing.password;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jp.mykempo.account.Correspondence;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.viewing.core.Openings;
import jp.mykempo.viewing.core.Passwords;
import jp.mykempo.viewing.core.TriedPassword;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Writes a chosen viewing password with all that follows, in one transaction (M5). */
@Component
class ViewingPasswordReplacement {

	private final Postcards postcards;

	private final Passwords passwords;

	private final Openings openings;

	private final Correspondence correspondence;

	private final AuditTrail trail;

	private final Clock clock;

	ViewingPasswordReplacement(Postcards postcards, Passwords passwords, Openings openings,
			Correspondence correspondence, AuditTrail trail, Clock clock) {
		this.postcards = postcards;
		this.passwords = passwords;
		this.openings = openings;
		this.correspondence = correspondence;
		this.trail = trail;
		this.clock = clock;
	}

	/** The gate is shut in every other session; one that was posted counts as used. */
	@Transactional
	public ChangeOutcome replace(TriedPassword compared, String verifier, Optional<UUID> opening) {
		Optional<Integer> version = compared.card().map(this.postcards::used).orElse(true)
				? this.passwords.choose(compared, verifier) : Optional.empty();
		if (version.isEmpty()) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
			return new ChangeOutcome.Gone();
		}
		opening.ifPresent(id -> this.openings.carryOver(id, compared.account(), compared.version(), version.get()));
		this.correspondence.write(compared.account(), "viewing/password-changed",
				letter -> letter.with("when", this.clock.instant()));
		this.trail.record(new ViewingPasswordChanged(compared.account(), compared.person()));
		return new ChangeOutcome.Changed();
	}

}
