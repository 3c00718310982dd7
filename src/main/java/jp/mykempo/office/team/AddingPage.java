package jp.mykempo.office.team;

import java.util.List;

import jp.mykempo.office.Role;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/** Asks for somebody who is to have a staff account. */
public record AddingPage(StaffForm form, FieldErrors errors) implements Page {

	public List<Role> roles() {
		return List.of(Role.values());
	}

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
