package jp.mykempo.postcards;

/**
 * Cards became void by a withdrawal; published in its transaction. Those among them that had been posted, whose secrets
 * must be dead now: {@code postcards.shared_ended} with this {@code run}.
 */
public record CardsWithdrawn(long run) {
}
