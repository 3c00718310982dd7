/**
 * Sealed postcards (圧着はがき): one life for both kinds, from the order to the day the secret is used, with everything
 * that takes a card out before that.
 * {@code sheet} is what the paper looks like; staff pages are under {@code desk}.
 * Cards are posted by way of the employer, to a voluntary continuer's home, or handed over at the counter.
 * It knows neither the gate nor logins: whoever needs a secret gives it a {@code SecretMaker} and listens.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "kernel", "storage", "site", "paper", "audit", "access", "membership" })
package jp.mykempo.postcards;
