package jp.mykempo.viewing.password;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jp.mykempo.access.Hashing;
import jp.mykempo.account.LoginPasswords;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.postcards.PostedSecret;
import jp.mykempo.viewing.core.Comparison;
import jp.mykempo.viewing.core.PasswordComparison;
import jp.mykempo.viewing.core.TriedPassword;

import org.springframework.stereotype.Component;

/**
 * Puts a viewing password that the member chose in the place of the present one (健康・医療情報パスワード変更, M5). Hashes with
 * no transaction open: the present one, the login password that it must not be, the new one.
 */
@Component
class ViewingPasswordChange {

	private final PasswordComparison comparison;

	private final LoginPasswords loginPasswords;

	private final Hashing hashing;

	private final ViewingPasswordReplacement replacement;

	ViewingPasswordChange(PasswordComparison comparison, LoginPasswords loginPasswords, Hashing hashing,
			ViewingPasswordReplacement replacement) {
		this.comparison = comparison;
		this.loginPasswords = loginPasswords;
		this.hashing = hashing;
		this.replacement = replacement;
	}

	/** @param opening the gate's opening in this session, which stays open */
	ChangeOutcome change(AccountId account, ViewingPasswordForm form, Optional<UUID> opening) {
		return switch (this.comparison.compare(account, form.current())) {
			case Comparison.Right(TriedPassword tried) -> change(tried, form, opening);
			case Comparison.Wrong(int left) -> new ChangeOutcome.Wrong(left);
			case Comparison.Shut(Instant until) -> new ChangeOutcome.Shut(until);
			case Comparison.Stopped stopped -> new ChangeOutcome.Stopped();
			case Comparison.None none -> new ChangeOutcome.Gone();
		};
	}

	private ChangeOutcome change(TriedPassword tried, ViewingPasswordForm form, Optional<UUID> opening) {
		if (isCurrent(tried, form)) {
			this.comparison.takeBack(tried);
			return new ChangeOutcome.SameAsBefore();
		}
		if (this.loginPasswords.isLoginPassword(tried.account(), form.password())) {
			this.comparison.takeBack(tried);
			return new ChangeOutcome.SameAsLogin();
		}
		return this.replacement.replace(tried, this.hashing.hash(form.password()), opening);
	}

	/** The one on the postcard is the same however it is written. */
	private static boolean isCurrent(TriedPassword tried, ViewingPasswordForm form) {
		return !tried.chosen() && PostedSecret.parse(form.password()).equals(PostedSecret.parse(form.current()));
	}

}
