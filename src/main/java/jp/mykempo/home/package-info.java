/**
 * The top page after login (E5): what awaits the member first, then the doors to everything; and {@code archive}, in which
 * members take all their data home (X4), part by part as other modules write it ({@link jp.mykempo.account.PersonalDataPart}).
 * Nobody uses it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "storage", "site", "audit", "account", "viewing" })
package jp.mykempo.home;
