package jp.mykempo.office;

import java.util.Locale;

/**
 * What a member of staff may do (職員の役割, T1). Nobody has a role by being staff; each is asked for and approved.
 * Its name for people is the text {@code office.role.<key>}.
 */
public enum Role {

	/** Answers members: finds them, approves enquiries (受付). */
	RECEPTION,

	/** Prints, posts and takes back postcards (はがき). */
	POSTCARDS,

	/** Loads the society's files (取り込み). */
	IMPORTS,

	/** Sees health data where work needs it (健康情報). */
	HEALTH_DATA,

	/** Writes news, questions and contacts (お知らせ). */
	CONTENT,

	/** Reads the trail (監査). */
	AUDITOR,

	/** Keeps staff accounts and roles (管理). */
	ADMINISTRATOR;

	/** Its name in texts, addresses and the database, {@code health-data}. */
	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The role of that key.
	 *
	 * @throws IllegalArgumentException if there is none
	 */
	public static Role of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
