/**
 * Accounts of members: registering, logging in, recovering, putting the login information in order, and closing when
 * coverage ends. One open account a covered person; what belongs to the person (results, points) lies elsewhere.
 * Others react to {@link jp.mykempo.account.AccountRegistered} and its like in the same transaction, write to members
 * through {@link jp.mykempo.account.Correspondence}, and read the SQL views {@code account.shared_account} and
 * {@code account.shared_former_choice}.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "kernel", "storage", "site", "audit", "mail", "access", "office", "office :: listing", "imports", "content", "membership",
				"postcards" })
package jp.mykempo.account;
