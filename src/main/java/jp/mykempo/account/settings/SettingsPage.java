package jp.mykempo.account.settings;

import java.util.List;

import jp.mykempo.account.SettingsSection.Door;
import jp.mykempo.account.SettingsSection.Fact;
import jp.mykempo.site.Page;

/**
 * 「MyKempo ログイン情報変更メニュー」 (M1).
 *
 * @param facts what other modules contribute to the facts on top
 * @param lastLogin empty before the first
 * @param done part of the message key of what was done just now; empty where nothing was
 */
public record SettingsPage(Me me, List<Fact> facts, List<Section> sections, String lastLogin, String done)
		implements Page {

	/**
	 * Who the member is to this site.
	 *
	 * @param mail empty where none is registered
	 * @param mailState part of the message key of a registered address that needs attention; empty where it is fine
	 * @param waiting the address that waits for its mail; empty where none does
	 */
	public record Me(String id, String name, String mail, String mailState, String waiting) {
	}

	/** A part of the menu. */
	public record Section(String heading, List<Door> doors) {
	}

}
