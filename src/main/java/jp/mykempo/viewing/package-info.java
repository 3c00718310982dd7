/**
 * Health and medical data on the web (資格情報・健康・医療情報のWeb表示): whether a member wishes it. The gate and its
 * password come on top of it. Learns of accounts by their events, in the same transaction, and contributes its section
 * to the login information menu; nobody calls it.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "kernel", "storage", "site", "audit", "account" })
package jp.mykempo.viewing;
