package jp.mykempo.imports.desk;

import java.util.Optional;
import java.util.UUID;

import jp.mykempo.imports.Mode;
import jp.mykempo.kernel.StaffId;

/**
 * A file that staff brought to the desk (受け取ったファイル).
 *
 * @param ends coverages that end by it, where so many that a second person must agree; 0 where nobody need
 * @param asked who wants it applied
 */
record Upload(long id, Wish wish, StoredFile file, UploadState state, long ends, Optional<StaffId> asked) {

	/** What is to be done with it. */
	record Wish(String kind, Mode mode, boolean withoutBadLines) {
	}

	/**
	 * The file itself, kept under its key in the folder that all nodes share.
	 *
	 * @param name as the clerk's computer calls it, without anything that could mean a path
	 * @param lines ends of lines in it, for the progress of reading
	 */
	record StoredFile(UUID key, String name, long size, long lines, byte[] hash) {
	}

}
