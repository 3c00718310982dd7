package jp.mykempo.account.core;

import java.time.Instant;
import java.util.Optional;

/**
 * How an enquiry (F6) stands.
 *
 * @param declinedFor why it was declined
 * @param words the staff's own words about that
 */
public record EnquiryStanding(EnquiryState state, Instant receivedAt, Instant changedAt,
		Optional<DeclineReason> declinedFor, Optional<String> words) {
}
