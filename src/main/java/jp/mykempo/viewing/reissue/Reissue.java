package jp.mykempo.viewing.reissue;

import java.time.Clock;

import jp.mykempo.account.Correspondence;
import jp.mykempo.account.CurrentMember;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Order;
import jp.mykempo.postcards.OrderOutcome;
import jp.mykempo.postcards.Origin;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.viewing.core.Choices;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders a new viewing password (再発行依頼, V4): from the answer on the former one opens nothing, on no node, also one
 * that is still in the post (K4): the order itself says so to whatever keeps passwords.
 */
@Component
class Reissue {

	private final Choices choices;

	private final Postcards postcards;

	private final Correspondence correspondence;

	private final AuditTrail trail;

	private final Clock clock;

	Reissue(Choices choices, Postcards postcards, Correspondence correspondence, AuditTrail trail, Clock clock) {
		this.choices = choices;
		this.postcards = postcards;
		this.correspondence = correspondence;
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional
	public ReissueOutcome request(CurrentMember member) {
		if (!this.choices.holdWish(member.account())) {
			return new ReissueOutcome.NotOptedIn();
		}
		return switch (this.postcards
			.order(Order.byMember(CardKind.VIEWING_PASSWORD, member.account(), member.person(), Origin.REISSUE))) {
			case OrderOutcome.Ordered ordered -> ordered(member);
			case OrderOutcome.AlreadyOpen open -> new ReissueOutcome.UnderWay();
			case OrderOutcome.TooMany tooMany -> new ReissueOutcome.TooMany();
		};
	}

	private ReissueOutcome ordered(CurrentMember member) {
		this.correspondence.write(member.account(), "viewing/reissued",
				letter -> letter.with("when", this.clock.instant()));
		this.trail.record(new ReissueRequested(member.account(), member.person()));
		return new ReissueOutcome.Ordered();
	}

}
