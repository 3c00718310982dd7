package jp.mykempo.office.account;

import jp.mykempo.office.core.DevicePicture;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/** Shows the secret of a new device, and asks for its first code and the password. */
public record OwnDevicePage(DevicePicture picture, FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
