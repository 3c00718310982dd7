package jp.mykempo.viewing.choice;

import java.time.Clock;

import jp.mykempo.account.Correspondence;
import jp.mykempo.account.CurrentMember;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Order;
import jp.mykempo.postcards.OrderOutcome;
import jp.mykempo.postcards.Origin;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.postcards.Withdrawal;
import jp.mykempo.viewing.core.Choices;
import jp.mykempo.viewing.core.Passwords;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the choice of web viewing (健康・医療情報Web表示変更, V5, M7); choosing the same again changes nothing. */
@Component
class ChoiceChange {

	private final Choices choices;

	private final Passwords passwords;

	private final Postcards postcards;

	private final Correspondence correspondence;

	private final AuditTrail trail;

	private final Clock clock;

	ChoiceChange(Choices choices, Passwords passwords, Postcards postcards, Correspondence correspondence,
			AuditTrail trail, Clock clock) {
		this.choices = choices;
		this.passwords = passwords;
		this.postcards = postcards;
		this.correspondence = correspondence;
		this.trail = trail;
		this.clock = clock;
	}

	/** 「希望する」: a postcard is ordered, and its member told by mail (P5). */
	@Transactional
	public WishOutcome wish(CurrentMember member) {
		if (!this.choices.change(member.account(), true)) {
			return new WishOutcome.AsBefore();
		}
		this.trail.record(new WebViewingWished(member.account(), member.person()));
		return switch (this.postcards
			.order(Order.byMember(CardKind.VIEWING_PASSWORD, member.account(), member.person(), Origin.WISH))) {
			case OrderOutcome.Ordered ordered -> {
				this.correspondence.write(member.account(), "viewing/ordered",
						letter -> letter.with("when", this.clock.instant()));
				yield new WishOutcome.Ordered();
			}
			case OrderOutcome.AlreadyOpen open -> new WishOutcome.Ordered();
			case OrderOutcome.TooMany tooMany -> new WishOutcome.TooMany();
		};
	}

	/** 「希望しない」: the gate is shut everywhere, password and postcard are gone. */
	@Transactional
	public void decline(CurrentMember member) {
		if (this.choices.change(member.account(), false)) {
			this.postcards.withdraw(member.account(), CardKind.VIEWING_PASSWORD, Withdrawal.WISH_WITHDRAWN);
			this.passwords.destroy(member.account());
			this.trail.record(new WebViewingDeclined(member.account(), member.person()));
		}
	}

}
