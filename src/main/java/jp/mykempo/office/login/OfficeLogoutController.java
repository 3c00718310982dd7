package jp.mykempo.office.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.core.StaffSession;
import jp.mykempo.site.Answer;
import jp.mykempo.site.Redirect;
import jp.mykempo.site.WayBack;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Ends the staff session of this browser (ログアウト). */
@Controller
class OfficeLogoutController {

	private final StaffSession session;

	private final WayBack wayBack;

	private final AuditTrail trail;

	OfficeLogoutController(StaffSession session, WayBack wayBack, AuditTrail trail) {
		this.session = session;
		this.wayBack = wayBack;
		this.trail = trail;
	}

	@PostMapping("/office/logout")
	Answer leave(@AuthenticationPrincipal CurrentStaff staff, HttpServletRequest request, HttpServletResponse response) {
		if (staff != null) {
			this.trail.record(new StaffLoggedOut(staff.id()));
		}
		this.session.end(request);
		this.wayBack.close(response);
		return Redirect.to("/office/login?state=left");
	}

	/** A member of staff logged out. */
	record StaffLoggedOut(StaffId staff) implements AuditRecord {
	}

}
