package jp.mykempo.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * A row of the trail, as the person whose data it was may read it: never who it was, only what and why (O8).
 *
 * @param act name of the act, such as {@code enquiry-looked-at}
 * @param dataClass such as {@code checkup}; empty where the act had to do with no class of data
 * @param purpose what was given as the reason, where one was asked for
 */
public record Look(Instant at, String act, Optional<String> dataClass, Optional<String> purpose) {
}
