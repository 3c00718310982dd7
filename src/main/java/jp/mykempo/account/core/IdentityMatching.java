package jp.mykempo.account.core;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import jp.mykempo.access.Counters;
import jp.mykempo.access.Counters.Turn;
import jp.mykempo.access.SourceLimits;
import jp.mykempo.access.SourceLimits.Pace;
import jp.mykempo.kernel.BirthDate;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.membership.Identity;
import jp.mykempo.membership.Match;
import jp.mykempo.membership.Members;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares what somebody says of himself with the coverage master (R3, F1), and lets nobody try it endlessly: failed
 * comparisons count, 5 a day for a symbol, number and birth date, 20 for a symbol and number; a network address from which
 * very many fail is answered later, and in the end not at all (P4). To be called with no transaction open, since whoever
 * is slowed down must hold nothing meanwhile.
 */
@Component
public class IdentityMatching {

	private static final Duration DAY = Duration.ofDays(1);

	private static final String SOURCE = "match";

	private final Members members;

	private final Counters counters;

	private final SourceLimits sources;

	private final AmbiguousMatches ambiguous;

	private final TransactionTemplate transaction;

	private final Clock clock;

	IdentityMatching(Members members, Counters counters, SourceLimits sources, AmbiguousMatches ambiguous,
			TransactionTemplate transaction, Clock clock) {
		this.members = members;
		this.counters = counters;
		this.sources = sources;
		this.ambiguous = ambiguous;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * The member with this data, as covered today.
	 *
	 * @param source the network address that it comes from
	 */
	public IdentityOutcome match(Identity identity, String source) {
		return switch (this.sources.pace(SOURCE, source)) {
			case Pace.Free free -> matchNow(identity, source);
			case Pace.Slowed(Duration delay) -> {
				pause(delay);
				yield matchNow(identity, source);
			}
			case Pace.Refused(Duration retryAfter) ->
				new IdentityOutcome.TooManyFromThere(this.clock.instant().plus(retryAfter));
		};
	}

	private IdentityOutcome matchNow(Identity identity, String source) {
		IdentityOutcome outcome = this.transaction.execute(status -> counted(identity));
		if (outcome instanceof IdentityOutcome.NotFound || outcome instanceof IdentityOutcome.TooMany) {
			this.sources.failed(SOURCE, source);
		}
		return outcome;
	}

	private static void pause(Duration delay) {
		try {
			Thread.sleep(delay);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private IdentityOutcome counted(Identity identity) {
		String number = key(identity.symbolNumber());
		String person = key(identity.symbolNumber(), identity.birthDate());
		if (this.counters.take("match-person", person, 5, DAY) instanceof Turn.Refused refused) {
			return new IdentityOutcome.TooMany(refused.until());
		}
		if (this.counters.take("match-number", number, 20, DAY) instanceof Turn.Refused refused) {
			return new IdentityOutcome.TooMany(refused.until());
		}
		IdentityOutcome outcome = compare(identity, PeopleTime.today(this.clock));
		if (!(outcome instanceof IdentityOutcome.NotFound)) {
			this.counters.giveBack("match-person", person);
			this.counters.giveBack("match-number", number);
		}
		return outcome;
	}

	/** The desk lets somebody try again. */
	public void lift(SymbolNumber number, BirthDate birthDate) {
		this.counters.lift("match-number", key(number));
		this.counters.lift("match-person", key(number, birthDate));
	}

	private static String key(SymbolNumber number) {
		return number.symbolKey() + "/" + number.numberKey();
	}

	private static String key(SymbolNumber number, BirthDate birthDate) {
		return key(number) + "/" + birthDate.value();
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
