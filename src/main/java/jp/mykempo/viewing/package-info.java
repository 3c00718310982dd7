/**
 * Health and medical data on the web (資格情報・健康・医療情報のWeb表示): whether a member wishes it, the viewing password that
 * comes by post, and the gate that it opens. Controllers of other modules stand behind the gate by
 * {@link jp.mykempo.viewing.BehindViewingGate}. Learns of accounts and of postcards by their events, in the same
 * transaction, and contributes its section to the login information menu.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "kernel", "storage", "site", "audit", "mail", "access", "account", "postcards" })
package jp.mykempo.viewing;
