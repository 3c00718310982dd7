package jp.mykempo.account.settings;

import jp.mykempo.site.Page;
import jp.mykempo.site.Prose;

import org.springframework.http.HttpStatus;

/**
 * The mail is on its way to the new address; until its link is used the registered one stands.
 *
 * @param until when the link ends
 * @param help what to do about mail that does not arrive (R6)
 * @param resent whether it has just been sent again
 * @param again when the next mail may go out; empty where it may now
 */
public record AddressSentPage(String address, String registered, String until, Prose help, boolean resent, String again)
		implements Page {

	@Override
	public HttpStatus status() {
		return this.again.isEmpty() ? HttpStatus.OK : HttpStatus.TOO_MANY_REQUESTS;
	}

}
