package jp.mykempo.account;

import java.util.List;

import jp.mykempo.kernel.AccountId;

/** A part of the login information menu (ログイン情報変更メニュー) that another module contributes. */
public interface SettingsSection {

	/** Message key of the section's heading; sections are shown in the order of Spring's {@code @Order}. */
	String heading();

	/** Facts that the menu shows on top, such as the choice of web viewing (M1). */
	List<Fact> facts(AccountId account);

	/** Pages that the section leads to. */
	List<Door> doors(AccountId account);

	/** A fact, as message keys; the value may have arguments. */
	record Fact(String label, jp.mykempo.site.Message value) {
	}

	/** A link of the menu, as message keys. */
	record Door(String href, String title, String explanation) {
	}

}
