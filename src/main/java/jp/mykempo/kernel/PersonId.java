package jp.mykempo.kernel;

/** Internal number of a covered person (加入者), the same through every change of symbol and number. */
public record PersonId(long value) {

	@Override
	public String toString() {
		return Long.toString(value);
	}

}
