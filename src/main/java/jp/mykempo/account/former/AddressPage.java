package jp.mykempo.account.former;

import java.util.Optional;

import jp.mykempo.site.Message;
import jp.mykempo.site.Page;
import org.springframework.http.HttpStatus;

/**
 * Shows the registered address: it is confirmed as it is, or another one is entered (L2).
 *
 * @param refusal why no mail was sent
 */
public record AddressPage(String registered, Optional<Message> refusal) implements Page {

	@Override
	public HttpStatus status() {
		return this.refusal.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
