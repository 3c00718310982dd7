package jp.mykempo.postcards;

/**
 * A batch was posted; published in the transaction that posts it. Which cards, with their verifiers:
 * {@code postcards.shared_posted} with this {@code batch_id}; afterwards the verifiers are gone from there.
 */
public record CardsPosted(long batch) {
}
