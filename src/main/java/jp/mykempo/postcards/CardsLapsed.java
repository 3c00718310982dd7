package jp.mykempo.postcards;

/**
 * Posted cards lapsed unused; published in the transaction that ends them. Which: {@code postcards.shared_ended} with
 * this {@code run}.
 */
public record CardsLapsed(long run) {
}
