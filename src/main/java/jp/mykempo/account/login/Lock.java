package jp.mykempo.account.login;

import java.util.Optional;

import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.PostedSecret;

/** What opens an account, and which reading of the password that was typed is compared with it. */
sealed interface Lock {

	/** What is compared with. */
	String verifier();

	/** What of the claim is compared; empty where nothing that was typed can be it. */
	Optional<String> key(LoginClaim claim);

	/** The member's own password. */
	record Own(String verifier) implements Lock {

		@Override
		public Optional<String> key(LoginClaim claim) {
			return Optional.of(claim.password());
		}

		/** Without the verifier, so that no log can carry it. */
		@Override
		public String toString() {
			return "Own";
		}

	}

	/** A posted one-time password that has been used, and has taken the place of the own one for now (K5). */
	record Posted(String verifier) implements Lock {

		@Override
		public Optional<String> key(LoginClaim claim) {
			return claim.posted().map(PostedSecret::text);
		}

		/** Without the verifier, so that no log can carry it. */
		@Override
		public String toString() {
			return "Posted";
		}

	}

	/** A posted one-time password that has not been used yet; the account's own one works beside it (K5). */
	record Fresh(String verifier, CardId card) implements Lock {

		@Override
		public Optional<String> key(LoginClaim claim) {
			return claim.posted().map(PostedSecret::text);
		}

		/** Without the verifier, so that no log can carry it. */
		@Override
		public String toString() {
			return "Fresh[" + this.card + "]";
		}

	}

}
