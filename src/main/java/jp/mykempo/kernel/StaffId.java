package jp.mykempo.kernel;

/** Internal number of a staff account (職員). */
public record StaffId(long value) {

	@Override
	public String toString() {
		return Long.toString(value);
	}

}
