package jp.mykempo.office.setup;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;

import jp.mykempo.access.TokenState;
import jp.mykempo.audit.Actor;
import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.core.SetupLinks;
import jp.mykempo.office.core.Staff;
import jp.mykempo.office.core.StaffAccounts;
import jp.mykempo.office.core.StaffLetters;
import jp.mykempo.office.core.StaffState;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets a staff account up, or anew: its former password, device and codes are gone, its sessions end. */
@Component
class Setup {

	private final SetupLinks links;

	private final StaffAccounts accounts;

	private final SetupRows rows;

	private final StaffLetters letters;

	private final AuditTrail trail;

	private final Clock clock;

	Setup(SetupLinks links, StaffAccounts accounts, SetupRows rows, StaffLetters letters, AuditTrail trail, Clock clock) {
		this.links = links;
		this.accounts = accounts;
		this.rows = rows;
		this.letters = letters;
		this.trail = trail;
		this.clock = clock;
	}

	/** The account that the link leads to; uses nothing up (K2). */
	LinkStanding look(String token) {
		return switch (this.links.look(token)) {
			case TokenState.Live(String subject) -> this.accounts.find(SetupLinks.staffOf(subject))
				.filter(staff -> staff.state() != StaffState.CLOSED)
				.<LinkStanding>map(LinkStanding.Ready::new)
				.orElseGet(() -> new LinkStanding.Dead(new TokenState.Superseded()));
			case TokenState dead -> new LinkStanding.Dead(dead);
		};
	}

	/** Stores everything and uses the link up, if the code is right. */
	@Transactional
	public SetupOutcome complete(SetupCookies.Begun begun, String code) {
		OptionalLong step = this.rows.stepOf(begun.totp(), code);
		if (step.isEmpty()) {
			return new SetupOutcome.WrongCode();
		}
		return switch (this.links.consume(begun.token())) {
			case TokenState.Live(String subject) -> store(SetupLinks.staffOf(subject), begun, step.getAsLong());
			case TokenState dead -> new SetupOutcome.Dead(dead);
		};
	}

	private SetupOutcome store(StaffId id, SetupCookies.Begun begun, long step) {
		if (!this.rows.open(id, begun.verifier())) {
			return new SetupOutcome.Dead(new TokenState.Superseded());
		}
		List<String> codes = this.rows.store(id, begun.totp(), step);
		Staff staff = this.accounts.get(id);
		this.letters.write(staff, "office/set-up", letter -> letter.with("when", this.clock.instant()));
		Actor.as(staff.principal(), () -> this.trail.record(new StaffAccountSetUp(id)));
		return new SetupOutcome.Done(id, codes);
	}

	/** A staff account was set up, or anew: password, device and recovery codes are new. */
	record StaffAccountSetUp(StaffId staff) implements AuditRecord {
	}

}
