package jp.mykempo.imports.desk;

import java.util.Set;

import jp.mykempo.office.Role;
import jp.mykempo.office.WorkQueue;

/** Files that wait for somebody at the desk. */
record Queue(String key, String state) implements WorkQueue {

	@Override
	public Set<Role> roles() {
		return Set.of(Role.IMPORTS);
	}

	@Override
	public String href() {
		return "/office/imports";
	}

	@Override
	public String rows() {
		return "select count(*), min(changed_at) from imports.upload where state in (" + this.state + ")";
	}

}
