package jp.mykempo.office.core;

import java.util.function.BooleanSupplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.BrowserCookies;
import jp.mykempo.access.BrowserSession;
import jp.mykempo.kernel.StaffId;

import org.springframework.stereotype.Component;

/**
 * The session of a member of staff in this browser, apart from any session of a member. It begins, with a new id, when
 * both factors are proved:
 * <pre>if (session.begin(request, response, staffId, SecondFactor.PASSKEY)) { … Redirect.to("/office") … }</pre>
 */
@Component
public class StaffSession extends BrowserSession {

	private final StaffEntrance entrance;

	private final BrowserCookies browsers;

	StaffSession(StaffEntrance entrance, BrowserCookies browsers) {
		super("STAFF");
		this.entrance = entrance;
		this.browsers = browsers;
	}

	/**
	 * Begins the session; an older one of this browser ends.
	 *
	 * @return false where the account is not open (any more)
	 */
	public boolean begin(HttpServletRequest request, HttpServletResponse response, StaffId staff, SecondFactor factor) {
		return begin(request, response, staff, factor, () -> true);
	}

	/**
	 * The same, if one last thing is right too, which is done in the same transaction: using a code up.
	 */
	public boolean begin(HttpServletRequest request, HttpServletResponse response, StaffId staff, SecondFactor factor,
			BooleanSupplier last) {
		return this.entrance.enter(staff, this.browsers.keep(request, response), factor, last).map(principal -> {
			begin(request, response, principal);
			return true;
		}).orElse(false);
	}

}
