package jp.mykempo.postcards;

/**
 * The member is not to have the card: there is no open account any more, or no wish. Thrown by whoever hears of
 * {@link CardOrdered} and knows, out of the transaction that ordered, which is undone with all its consequences.
 */
public class OrderRefused extends RuntimeException {
}
