package jp.mykempo.access;

/**
 * For whom a passkey is made.
 *
 * @param principal {@code m:12} or {@code s:3}
 * @param name the login name, by which the owner tells accounts apart
 * @param displayName how the owner is called
 */
public record PasskeyOwner(String principal, String name, String displayName) {

	/** Without the names, so that no log can carry them. */
	@Override
	public String toString() {
		return this.principal;
	}

}
