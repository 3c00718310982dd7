package jp.mykempo.site;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.storage.PublicAddress;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The way back (「戻る」) after something was closed: browsers keep whole pages in memory for it, even those that may not be
 * stored. They forget them when a cookie that scripts cannot read gets another value; that one is taken away is not enough.
 * Pages with script ask anew by themselves ({@code site.js}).
 */
@Component
public class WayBack {

	private final String name;

	private final boolean secure;

	public WayBack(PublicAddress address) {
		this.secure = address.secure();
		this.name = this.secure ? "__Host-mykempo-closed" : "mykempo-closed";
	}

	/** This browser forgets the pages that it keeps in memory. */
	public void close(HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(this.name, UUID.randomUUID().toString())
			.path("/")
			.httpOnly(true)
			.secure(this.secure)
			.sameSite("Lax")
			.build()
			.toString());
	}

}
