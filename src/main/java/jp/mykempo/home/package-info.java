/**
 * The top page after login (E5): what awaits the member first, then the doors to everything. Uses all modules; nobody
 * uses it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "storage", "site", "audit", "account", "viewing" })
package jp.mykempo.home;
