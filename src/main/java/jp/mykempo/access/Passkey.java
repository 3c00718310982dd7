package jp.mykempo.access;

import java.time.Instant;
import java.util.Optional;

/**
 * A passkey (パスキー) of somebody, as its owner sees it in a list.
 *
 * @param id its row; means nothing outside the owner's list
 * @param name what the owner calls it
 * @param synced whether a keychain keeps it for several devices
 */
public record Passkey(long id, String name, Instant createdAt, Optional<Instant> lastUsedAt, boolean synced) {
}
