package jp.mykempo.postcards.desk;

import java.util.Set;

import jp.mykempo.office.Role;
import jp.mykempo.office.WorkQueue;

/**
 * Work with postcards that waits for staff.
 *
 * @param rows SELECT of a count and the oldest moment
 */
record Queue(Set<Role> roles, String key, String href, String rows) implements WorkQueue {
}
