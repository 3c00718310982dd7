package jp.mykempo.account.login;

/**
 * The browser that a login comes from.
 *
 * @param fingerprint what the database knows of its cookie
 * @param label how people recognise it, "Chrome · Windows"; empty where it does not say
 * @param source its network address
 */
record Browser(String fingerprint, String label, String source) {
}
