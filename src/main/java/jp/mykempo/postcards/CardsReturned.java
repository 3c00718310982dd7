package jp.mykempo.postcards;

/** A posted card came back: its secret is dead; published in the transaction that notes it. */
public record CardsReturned(CardId card) {
}
