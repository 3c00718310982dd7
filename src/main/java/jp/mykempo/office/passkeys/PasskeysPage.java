package jp.mykempo.office.passkeys;

import java.util.List;

import jp.mykempo.site.Page;

/**
 * The passkeys of whoever looks.
 *
 * @param done key of what has just been done; empty where nothing
 */
public record PasskeysPage(List<Row> passkeys, String done) implements Page {

	/**
	 * A passkey.
	 *
	 * @param lastUsed empty where never
	 * @param synced whether a keychain keeps it for several devices
	 */
	public record Row(long id, String name, String created, String lastUsed, boolean synced) {
	}

}
