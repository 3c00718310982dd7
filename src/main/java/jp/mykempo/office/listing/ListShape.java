package jp.mykempo.office.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a list can be asked for: by which columns it is sorted, and which filters it has. Whatever else an address says
 * is left out, so that no text of an address gets into a statement.
 * <pre>
 * private static final ListShape SHAPE = ListShape.sortedBy("ordered", "ordered_at", "id")
 *     .by("name", "kana", "id")
 *     .filteredBy("employer", "kind")
 *     .ofPersons("orders");
 * ListRequest request = SHAPE.read(query);   // &#64;RequestParam Map&lt;String, String> query
 * </pre>
 */
public final class ListShape {

	private final String first;

	private final Map<String, List<String>> sorts;

	private final Set<String> filters;

	private final String persons;

	private ListShape(String first, Map<String, List<String>> sorts, Set<String> filters, String persons) {
		this.first = first;
		this.sorts = sorts;
		this.filters = filters;
		this.persons = persons;
	}

	/**
	 * A list that is sorted so unless it is asked otherwise.
	 *
	 * @param key name of the sort in addresses
	 * @param columns columns of the SELECT; the last one tells rows apart
	 */
	public static ListShape sortedBy(String key, String... columns) {
		return new ListShape(key, Map.of(key, List.of(columns)), Set.of(), null);
	}

	/** It can be sorted by this too. */
	public ListShape by(String key, String... columns) {
		Map<String, List<String>> more = new LinkedHashMap<>(this.sorts);
		more.put(key, List.of(columns));
		return new ListShape(this.first, more, this.filters, this.persons);
	}

	/** It can be filtered by these parameters of the address. */
	public ListShape filteredBy(String... names) {
		return new ListShape(this.first, this.sorts, Set.of(names), this.persons);
	}

	/**
	 * It shows members, so that every look at a page of it leaves a row in the trail (O8).
	 *
	 * @param list its short name there
	 */
	public ListShape ofPersons(String list) {
		return new ListShape(this.first, this.sorts, this.filters, list);
	}

	/** What the parameters of an address ask for; nonsense asks for nothing. */
	public ListRequest read(Map<String, String> query) {
		Map<String, String> wanted = new LinkedHashMap<>();
		query.forEach((name, value) -> {
			if (this.filters.contains(name) && !value.isBlank()) {
				wanted.put(name, ListRequest.shortened(value));
			}
		});
		String sort = this.sorts.containsKey(query.get("sort")) ? query.get("sort") : this.first;
		return new ListRequest(ListRequest.shortened(query.getOrDefault("q", "")), sort,
				"desc".equals(query.get("dir")), page(query.get("page")), wanted, this.sorts.get(sort), this.persons);
	}

	private static int page(String text) {
		return text != null && text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 1;
	}

}
