package jp.mykempo.account.registration;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

import jp.mykempo.access.LinkTokens;
import jp.mykempo.access.TokenState;
import jp.mykempo.account.core.PendingRegistrations;
import jp.mykempo.account.registration.NewAccounts.Awaiting;
import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.membership.Members;
import jp.mykempo.site.LostRace;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happens behind the mail's link: looking whether all is well, and on the button the account. Of two who complete
 * at once for one person, the second finds the link used; of two who want the same ID or address, the second is asked
 * for another ID.
 */
@Component
class Completion {

	private static final int TURNS = 3;

	private final TransactionTemplate transaction;

	private final LinkTokens tokens;

	private final NewAccounts accounts;

	private final Members members;

	private final Clock clock;

	private final Opening opening;

	Completion(TransactionTemplate transaction, LinkTokens tokens, NewAccounts accounts, Members members, Clock clock,
			Opening opening) {
		this.transaction = transaction;
		this.tokens = tokens;
		this.accounts = accounts;
		this.members = members;
		this.clock = clock;
		this.opening = opening;
	}

	/** Whether the link leads to an account; changes nothing. */
	LinkOutcome look(String token) {
		return switch (this.tokens.look(PendingRegistrations.LINK, token)) {
			case TokenState.Live(String subject) -> {
				PersonId person = person(subject);
				Optional<Awaiting> awaiting = this.accounts.findAwaiting(person);
				yield awaiting.isEmpty() ? over(person, new TokenState.Expired())
						: awaiting.flatMap(this::obstacle).<LinkOutcome>map(Function.identity()).orElseGet(LinkOutcome.Ready::new);
			}
			case TokenState dead -> new CompletionOutcome.Dead(dead);
		};
	}

	/**
	 * Opens the account.
	 *
	 * @param chosen an ID typed on the page behind the link, where one was asked for
	 */
	CompletionOutcome complete(String token, Optional<LoginId> chosen) {
		for (int turn = 0; turn < TURNS; turn++) {
			try {
				return this.transaction.execute(status -> completeOnce(token, chosen));
			}
			catch (DataIntegrityViolationException changed) {
				// somebody else took ID or address, or coverage ended, between our look and our row: look again
			}
		}
		throw new LostRace();
	}

	private CompletionOutcome completeOnce(String token, Optional<LoginId> chosen) {
		TokenState state = this.tokens.look(PendingRegistrations.LINK, token);
		if (!(state instanceof TokenState.Live(String subject))) {
			return new CompletionOutcome.Dead(state);
		}
		this.accounts.hold(person(subject));
		Optional<Awaiting> found = this.accounts.findAwaiting(person(subject)).map(its -> its.with(chosen));
		if (found.isEmpty()) {
			return over(person(subject), ended(token));
		}
		Optional<CompletionOutcome.Obstacle> obstacle = obstacle(found.get());
		return obstacle.isPresent() ? obstacle.get() : open(token, found.get());
	}

	private CompletionOutcome open(String token, Awaiting awaiting) {
		TokenState state = this.tokens.consume(PendingRegistrations.LINK, token);
		if (!(state instanceof TokenState.Live)) {
			return new CompletionOutcome.Dead(state);
		}
		return new CompletionOutcome.Completed(this.opening.open(awaiting));
	}

	private Optional<CompletionOutcome.Obstacle> obstacle(Awaiting awaiting) {
		PersonId person = awaiting.person();
		if (this.accounts.isRegistered(person)) {
			return Optional.of(new CompletionOutcome.AlreadyRegistered());
		}
		if (!isCovered(person)) {
			return Optional.of(new CompletionOutcome.NotCovered());
		}
		if (awaiting.loginId().isEmpty()) {
			return this.accounts.opensAnother(awaiting.mail(), person)
					? Optional.of(new CompletionOutcome.LoginIdNeeded()) : Optional.empty();
		}
		return this.accounts.isTaken(awaiting.loginId().get(), person)
				? Optional.of(new CompletionOutcome.LoginIdTaken()) : Optional.empty();
	}

	/** A registration that ended before its link did: with the coverage (C7), or as the link says. */
	private CompletionOutcome.Obstacle over(PersonId person, TokenState link) {
		return isCovered(person) ? new CompletionOutcome.Dead(link) : new CompletionOutcome.NotCovered();
	}

	private boolean isCovered(PersonId person) {
		return this.members.find(person, PeopleTime.today(this.clock)).isPresent();
	}

	/** How the link stands after another one completed, replaced or outlived it meanwhile. */
	private TokenState ended(String token) {
		TokenState state = this.tokens.look(PendingRegistrations.LINK, token);
		return state instanceof TokenState.Live ? new TokenState.Expired() : state;
	}

	private static PersonId person(String subject) {
		return new PersonId(Long.parseLong(subject.substring(2)));
	}

}
