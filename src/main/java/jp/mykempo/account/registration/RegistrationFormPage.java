package jp.mykempo.account.registration;

import jp.mykempo.account.core.IdentityForm;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * The form of a registration (R2).
 *
 * @param again whether the passwords are to be typed again, since they are never shown back
 * @param shortestPassword in characters
 */
public record RegistrationFormPage(IdentityForm who, RegistrationForm rest, FieldErrors errors, boolean again,
		int shortestPassword) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
