package jp.mykempo.kernel;

/** Internal number of an employer (事業所). */
public record EmployerId(long value) {

	@Override
	public String toString() {
		return Long.toString(value);
	}

}
