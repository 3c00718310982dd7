/**
 * The coverage notice (資格情報のお知らせ, C1): what the society has registered of an insured person and the family, on screen
 * and on paper, and how it changed. Whose data is shown is decided by membership.shared_household alone; a member who
 * does not want to be shown to the household says so here (X6).
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "kernel", "storage", "site", "paper", "audit", "membership", "account", "viewing" })
package jp.mykempo.coveragenotice;
