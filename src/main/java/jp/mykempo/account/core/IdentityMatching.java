package jp.mykempo.account.core;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import jp.mykempo.access.Counters;
import jp.mykempo.access.Counters.Turn;
import jp.mykempo.membership.Identity;
import jp.mykempo.membership.Match;
import jp.mykempo.membership.Members;

import org.springframework.stereotype.Component;

/**
 * Compares what somebody says of himself with the coverage master (R3, F1), and lets nobody try it endlessly: failed
 * comparisons count, 5 a day for a symbol, number and birth date, 20 for a symbol and number (P4).
 */
@Component
public class IdentityMatching {

	private static final Duration DAY = Duration.ofDays(1);

	private final Members members;

	private final Counters counters;

	private final AmbiguousMatches ambiguous;

	private final Clock clock;

	IdentityMatching(Members members, Counters counters, AmbiguousMatches ambiguous, Clock clock) {
		this.members = members;
		this.counters = counters;
		this.ambiguous = ambiguous;
		this.clock = clock;
	}

	/** The member with this data, as covered today. */
	public IdentityOutcome match(Identity identity) {
		String number = identity.symbolNumber().symbolKey() + "/" + identity.symbolNumber().numberKey();
		String person = number + "/" + identity.birthDate().value();
		if (this.counters.take("match-person", person, 5, DAY) instanceof Turn.Refused refused) {
			return new IdentityOutcome.TooMany(refused.until());
		}
		if (this.counters.take("match-number", number, 20, DAY) instanceof Turn.Refused refused) {
			return new IdentityOutcome.TooMany(refused.until());
		}
		IdentityOutcome outcome = compare(identity, LocalDate.now(this.clock));
		if (!(outcome instanceof IdentityOutcome.NotFound)) {
			this.counters.giveBack("match-person", person);
			this.counters.giveBack("match-number", number);
		}
		return outcome;
	}

	/** The desk lets somebody try again. */
	public void lift(Identity identity) {
		String number = identity.symbolNumber().symbolKey() + "/" + identity.symbolNumber().numberKey();
		this.counters.lift("match-number", number);
		this.counters.lift("match-person", number + "/" + identity.birthDate().value());
	}

	private IdentityOutcome compare(Identity identity, LocalDate today) {
		return switch (this.members.match(identity, today)) {
			case Match.One one -> this.members.find(one.person(), today)
				.<IdentityOutcome>map(IdentityOutcome.Found::new)
				.orElseGet(IdentityOutcome.NotFound::new);
			case Match.Former former -> new IdentityOutcome.FormerNumber();
			case Match.None none -> new IdentityOutcome.NotFound();
			case Match.Ambiguous several -> {
				this.ambiguous.note(several.persons());
				yield new IdentityOutcome.NotFound();
			}
		};
	}

}
