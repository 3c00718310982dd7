package jp.mykempo.kernel;

/** Internal number of a member's account. */
public record AccountId(long value) {

	@Override
	public String toString() {
		return Long.toString(value);
	}

}
