package jp.mykempo.office.core;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.access.SealedCookie;
import jp.mykempo.access.SealedCookies;
import jp.mykempo.kernel.StaffId;

import org.springframework.stereotype.Component;

/**
 * Recovery codes that were just made, for the page that shows them: for ten minutes, in this browser, until their owner
 * says that they are noted. The database has their fingerprints only.
 */
@Component
public class FreshCodesCookies {

	private final SealedCookie<Fresh> cookie;

	FreshCodesCookies(SealedCookies cookies) {
		this.cookie = cookies.of("office-codes", Fresh.class, Duration.ofMinutes(10));
	}

	/** The codes and whose they are. */
	record Fresh(long staff, List<String> codes) {
	}

	public void write(HttpServletResponse response, StaffId staff, List<String> codes) {
		this.cookie.write(response, new Fresh(staff.value(), codes));
	}

	/** The codes of this member of staff, if they were just made. */
	public Optional<List<String>> read(HttpServletRequest request, StaffId staff) {
		return this.cookie.read(request).filter(fresh -> fresh.staff() == staff.value()).map(Fresh::codes);
	}

	public void clear(HttpServletResponse response) {
		this.cookie.clear(response);
	}

}
