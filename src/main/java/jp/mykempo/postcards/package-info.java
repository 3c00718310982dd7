/**
 * Sealed postcards (圧着はがき): one life for both kinds, from the order to the day the secret is used, with everything
 * that takes a card out before that.
 * {@code sheet} is what the paper looks like; {@code keeping} is what imports and time do to cards; the desk's pages are
 * {@code queue}, {@code batch}, {@code printing}, {@code dispatch} and {@code desk}, in the order of a card's life.
 * In SQL others may read the views postcards.shared_posted and shared_ended, and call shared_order_all and shared_withdraw_all.
 * Cards are posted by way of the employer, to a voluntary continuer's home, or handed over at the counter.
 * It knows neither the gate nor logins: whoever needs a secret gives it a {@code SecretMaker} and listens.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "kernel", "storage", "site", "paper", "audit", "access", "office",
				"office :: listing", "membership" })
package jp.mykempo.postcards;
