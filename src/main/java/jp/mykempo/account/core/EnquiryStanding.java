package jp.mykempo.account.core;

import java.time.Instant;
import java.util.Optional;

/**
 * How an enquiry (F6) stands.
 *
 * @param reason why it was declined, in the staff's words
 */
public record EnquiryStanding(EnquiryState state, Instant receivedAt, Instant changedAt, Optional<String> reason) {
}
