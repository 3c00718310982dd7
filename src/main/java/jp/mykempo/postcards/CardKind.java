package jp.mykempo.postcards;

/** What secret a sealed postcard carries. */
public enum CardKind {

	/** The viewing password (資格情報・健康・医療情報閲覧用パスワード通知). */
	VIEWING_PASSWORD,

	/** Login ID and one-time password (ID・パスワード通知, F6). */
	LOGIN_NOTICE

}
