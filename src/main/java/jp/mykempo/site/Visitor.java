package jp.mykempo.site;

/**
 * Who looks at a page, as far as its header shows it. Implemented by the principals of members and of staff; whoever
 * has not logged in is nobody.
 */
public interface Visitor {

	/** Name of the account, as its sessions have it. */
	String name();

	/** How the header addresses the visitor. */
	String displayName();

	/** Whether all of the site is open; if not (a duty comes first), the header offers logging out only. */
	boolean settled();

	/** A member, not staff. */
	boolean member();

}
