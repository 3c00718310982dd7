/**
 * What members' and staff's ways in have in common, without a page of its own: keys outside the database, hashing and
 * rules of passwords, counting of attempts, links that work once, sealed cookies, sessions that end everywhere at once.
 * Principals are names, {@code m:<account id>} or {@code s:<staff id>}; nothing here knows whose they are.
 * SQL for others: {@code access.shared_count_try(subject, browser)}, {@code access.shared_principal},
 * {@code access.shared_open_principals(names)}, {@code access.shared_forget_passkeys(owner)}.
 * All of it counts and expires in the database, by its clock, since two nodes run at once.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "storage", "audit" })
package jp.mykempo.access;
