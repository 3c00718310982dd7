package jp.mykempo.imports;

/**
 * Something that a file would change, for whoever decides whether to apply it (差分). Kept only until then.
 *
 * @param kind {@code PREFIX.difference.KIND} words it, with the importer's prefix
 * @param who whose it is
 * @param item {@code PREFIX.item.ITEM} words it; values that are codes are worded by {@code PREFIX.value.ITEM.VALUE}
 * @param before {@code null} where there was nothing, as {@code after}
 */
public record Difference(String kind, Who who, String item, String before, String after) {

	/**
	 * A person as the desk may see it.
	 *
	 * @param number {@code null} for a protected person (X6), as the name
	 */
	public record Who(String number, String name) {
	}

	/** Without the values, so that no log can carry them. */
	@Override
	public String toString() {
		return "Difference " + this.kind + " " + this.item;
	}

}
