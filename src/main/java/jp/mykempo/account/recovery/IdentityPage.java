package jp.mykempo.account.recovery;

import java.util.Optional;

import jp.mykempo.account.core.IdentityForm;
import jp.mykempo.account.core.IdentityOutcome;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * Asks who somebody is (F1).
 *
 * @param refused why the data was not enough, after it was compared (F2, R8)
 */
public record IdentityPage(IdentityForm form, FieldErrors errors, Optional<IdentityOutcome.Refused> refused)
		implements Page {

	static IdentityPage empty() {
		return new IdentityPage(IdentityForm.empty(), FieldErrors.none(), Optional.empty());
	}

	static IdentityPage wrong(IdentityForm form, FieldErrors errors) {
		return new IdentityPage(form, errors, Optional.empty());
	}

	static IdentityPage refused(IdentityForm form, IdentityOutcome.Refused refused) {
		return new IdentityPage(form, FieldErrors.none(), Optional.of(refused));
	}

	@Override
	public HttpStatus status() {
		return this.errors.any() || this.refused.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
