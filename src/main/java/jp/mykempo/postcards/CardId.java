package jp.mykempo.postcards;

/** Internal number of a card; never printed, unlike its control number (管理番号). */
public record CardId(long value) {

	@Override
	public String toString() {
		return Long.toString(value);
	}

}
