/**
 * The society's own side (事務局): staff accounts, roles, staff login, and the desk where staff see what waits for them.
 * Knows no module whose desk it shows: those offer {@link jp.mykempo.office.OfficeDoor} entries of the menu and
 * {@link jp.mykempo.office.WorkQueue}s, say with {@link jp.mykempo.office.AllowedTo} who may do what, and show their
 * pages in {@code office/page.jte}, their tables with {@code office.listing}. In SQL others may read the view
 * {@code office.shared_staff(id, name, state)}.
 */
@org.springframework.modulith.ApplicationModule(
		allowedDependencies = { "kernel", "storage", "site", "audit", "mail", "access" })
package jp.mykempo.office;
