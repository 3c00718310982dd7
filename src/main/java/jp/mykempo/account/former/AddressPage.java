package jp.mykempo.account.former;

import java.util.Optional;

import jp.mykempo.site.Message;
import jp.mykempo.site.Page;
import org.springframework.http.HttpStatus;

/**
 * Shows the registered address: it is confirmed as it is, or another one is entered (L2).
 *
 * @param former whether the account is one of the former system, else its member came with a login notice (F6)
 * @param refusal why no mail was sent
 */
public record AddressPage(String registered, boolean former, Optional<Message> refusal) implements Page {

	@Override
	public HttpStatus status() {
		return this.refusal.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
