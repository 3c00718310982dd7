package jp.mykempo.account.core;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import jp.mykempo.access.PasswordOwner;
import jp.mykempo.access.PasswordPolicy;
import jp.mykempo.kernel.Parsed;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.membership.Member;
import jp.mykempo.membership.Members;

import org.springframework.stereotype.Component;

/** The rules for a new password of a member who has an account, so that all is known that it must not be made of (P1). */
@Component
public class PasswordRules {

	private final PasswordPolicy policy;

	private final Members members;

	private final Clock clock;

	public PasswordRules(PasswordPolicy policy, Members members, Clock clock) {
		this.policy = policy;
		this.members = members;
		this.clock = clock;
	}

	/** How many characters it has at least. */
	public int shortest() {
		return this.policy.shortest();
	}

	/** The same password, or why it cannot be taken. */
	public Parsed<String> check(Account account, String password) {
		List<String> ids = Stream
			.concat(account.chosenLoginId().stream(), account.mail().stream().map(mail -> mail.address().text()))
			.toList();
		return this.policy.check(password,
				this.members.find(account.person(), PeopleTime.today(this.clock))
					.map(member -> owner(ids, member))
					.orElseGet(() -> new PasswordOwner(ids, List.of(), List.of(), null)));
	}

	private static PasswordOwner owner(List<String> ids, Member member) {
		return new PasswordOwner(ids, List.of(member.name(), member.kana().text()),
				List.of(member.symbolNumber().symbol(), member.symbolNumber().number()), member.birthDate().value());
	}

}
