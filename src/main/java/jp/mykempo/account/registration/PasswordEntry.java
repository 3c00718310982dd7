package jp.mykempo.account.registration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.mykempo.access.PasswordOwner;
import jp.mykempo.access.PasswordPolicy;
import jp.mykempo.account.core.NewPasswordForm;
import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.membership.Identity;
import jp.mykempo.site.FieldErrors;

/** The password of the form, typed twice; or a step of the form that has it behind itself. */
sealed interface PasswordEntry {

	/** Notes at their fields what has to be changed. */
	void check(Owner owner, FieldErrors errors);

	/**
	 * What the form says of its owner so far; null where that entry is wrong itself.
	 *
	 * @param identity null if one of its entries is wrong
	 */
	record Owner(Identity identity, MailAddress mail, Optional<LoginId> loginId) {
	}

	/** As typed; a new password must follow the rules (P1). */
	record Typed(NewPasswordForm entry, PasswordPolicy policy) implements PasswordEntry {

		@Override
		public void check(Owner owner, FieldErrors errors) {
			this.entry.take(errors, password -> this.policy.check(password, known(owner)));
		}

		private static PasswordOwner known(Owner owner) {
			List<String> ids = Stream
				.concat(owner.loginId().map(LoginId::text).stream(),
						Optional.ofNullable(owner.mail()).map(MailAddress::text).stream())
				.toList();
			Identity who = owner.identity();
			return who == null ? new PasswordOwner(ids, List.of(), List.of(), null)
					: new PasswordOwner(ids, List.of(who.kana().text()),
							List.of(who.symbolNumber().symbol(), who.symbolNumber().number()), who.birthDate().value());
		}

		/** Without the password. */
		@Override
		public String toString() {
			return "Typed";
		}

	}

	/** Looked at and hashed on an earlier page. */
	record Settled() implements PasswordEntry {

		@Override
		public void check(Owner owner, FieldErrors errors) {
			// nothing to look at any more
		}

	}

}
