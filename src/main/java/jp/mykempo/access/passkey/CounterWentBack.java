package jp.mykempo.access.passkey;

/** An authenticator counted less than it had counted before: somebody may have copied its key. */
public final class CounterWentBack extends RuntimeException {

	private final long passkey;

	private final String principal;

	CounterWentBack(long passkey, String principal) {
		super("Counter of passkey " + passkey + " went back");
		this.passkey = passkey;
		this.principal = principal;
	}

	/** The passkey's row. */
	public long passkey() {
		return this.passkey;
	}

	/** Whose it is. */
	public String principal() {
		return this.principal;
	}

}
