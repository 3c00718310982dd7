package jp.mykempo.account.address;

import java.util.Optional;

import jp.mykempo.kernel.LoginId;
import jp.mykempo.site.FieldErrors;

/**
 * What the page behind the link asks for: nothing, or a login ID where the address cannot be the ID (R9).
 *
 * @param loginId null where the page did not ask
 */
record ConfirmForm(String loginId) {

	@Override
	public String loginId() {
		return this.loginId == null ? "" : this.loginId;
	}

	/** The chosen login ID; empty where none was asked for, and where it cannot be one, with the mistake noted. */
	Optional<LoginId> toLoginId(FieldErrors errors) {
		return this.loginId == null ? Optional.empty()
				: Optional.ofNullable(errors.take("loginId", LoginId.parse(this.loginId)));
	}

}
