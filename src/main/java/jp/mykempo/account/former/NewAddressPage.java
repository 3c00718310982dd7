package jp.mykempo.account.former;

import java.util.Optional;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Message;
import jp.mykempo.site.Page;
import org.springframework.http.HttpStatus;

/**
 * Asks for an address: another one (L2), or the first one (L3).
 *
 * @param registered whether there is one already
 * @param former whether the account is one of the former system, else its member came with a login notice (F6)
 * @param refusal why no mail was sent
 */
public record NewAddressPage(boolean registered, boolean former, String address, FieldErrors errors,
		Optional<Message> refusal) implements Page {

	public boolean hasFailed() {
		return this.errors.any() || this.refusal.isPresent();
	}

	@Override
	public HttpStatus status() {
		return hasFailed() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
