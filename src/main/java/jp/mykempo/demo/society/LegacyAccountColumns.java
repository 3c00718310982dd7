package jp.mykempo.demo.society;

import java.util.List;

/**
 * The columns of the accounts of the former system (O10), in order. The format is described in
 * {@code docs/formats/legacy-accounts-csv.md}.
 */
final class LegacyAccountColumns {

	/** The login ID as it was, @ included; unique after NFKC and case folding. */
	public static final String LOGIN_ID = "ログインID";

	/** Symbol of the person's present coverage. */
	public static final String SYMBOL = "記号";

	/** Number of the person's present coverage. */
	public static final String NUMBER = "番号";

	/** Branch number; may be empty, as kana name and birth date tell the family apart. */
	public static final String BRANCH = "枝番";

	/** Name in kana, full or half width. */
	public static final String KANA_NAME = "カナ氏名";

	/** Date of birth, {@code yyyy-MM-dd}. */
	public static final String BIRTH_DATE = "生年月日";

	/** E-mail address, empty if none; equal ones are no error. */
	public static final String MAIL_ADDRESS = "メールアドレス";

	/** Whether the address was verified: {@code 1} or {@code 0}. */
	public static final String MAIL_VERIFIED = "メール確認済";

	/** Last login in Japanese time, {@code yyyy-MM-dd HH:mm:ss}, empty if never. */
	public static final String LAST_LOGIN = "最終ログイン";

	/** Choice of viewing health and medical data on the web: {@code 1} 希望する, {@code 0} 希望しない. */
	public static final String WEB_VIEWING = "Web閲覧希望";

	/** Password hash: bcrypt, or PBKDF2 or Argon2 in PHC form. */
	public static final String PASSWORD_HASH = "パスワードハッシュ";

	static final List<String> ALL = List.of(LOGIN_ID, SYMBOL, NUMBER, BRANCH, KANA_NAME, BIRTH_DATE, MAIL_ADDRESS,
			MAIL_VERIFIED, LAST_LOGIN, WEB_VIEWING, PASSWORD_HASH);

	private LegacyAccountColumns() {
	}

}
