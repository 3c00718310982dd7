package jp.mykempo.account.core;

import java.time.Instant;

import jp.mykempo.kernel.MailAddress;

/**
 * An address that waits for its mail's link; until then the registered one stands.
 *
 * @param until when the link ends
 */
public record PendingAddress(MailAddress address, AddressReason reason, Instant until) {
}
