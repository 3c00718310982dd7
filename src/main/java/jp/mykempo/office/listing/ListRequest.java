package jp.mykempo.office.listing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a list is asked for: search, filters, sort, page; made by {@link ListShape#read}.
 *
 * @param q what is searched for, as typed; empty for everything
 * @param sort name of the sort
 * @param page from 1
 * @param filters those that are set, by name
 * @param columns what it is sorted by, of the shape and not of the address
 * @param persons name of the list in the trail, {@code null} where it shows no members
 */
public record ListRequest(String q, String sort, boolean descending, int page, Map<String, String> filters,
		List<String> columns, String persons) {

	/** Rows of a page. */
	public static final int SIZE = 50;

	private static final int LONGEST = 100;

	/** The filter, empty where it is not set. */
	public String filter(String name) {
		return this.filters.getOrDefault(name, "");
	}

	/** For ORDER BY; safe, since it is made of the shape's columns. */
	public String orderBy() {
		return this.columns.stream()
			.map(column -> column + (this.descending ? " desc nulls last" : " nulls first"))
			.collect(Collectors.joining(", "));
	}

	/** What is searched for as a pattern of LIKE that finds it anywhere; {@code %} where everything is wanted. */
	public String pattern() {
		return this.q.isEmpty() ? "%" : "%" + this.q.replaceAll("([\\\\%_])", "\\\\$1") + "%";
	}

	public long offset() {
		return (this.page - 1L) * SIZE;
	}

	/** Query of the same list at another page, with its question mark. */
	public String atPage(int other) {
		return query(this.sort, this.descending, other);
	}

	/** Query of the same list sorted so; by the present sort, the other way round. */
	public String sortedBy(String key) {
		return query(key, key.equals(this.sort) && !this.descending, 1);
	}

	/** Query of all of it, for the file. */
	public String all() {
		return query(this.sort, this.descending, 1);
	}

	/** {@code ascending}, {@code descending}, or null where the list is sorted by something else. */
	public String ariaSort(String key) {
		return !key.equals(this.sort) ? null : this.descending ? "descending" : "ascending";
	}

	/** Whether rows are left out by what was asked. */
	public boolean narrowed() {
		return !this.q.isEmpty() || !this.filters.isEmpty();
	}

	private String query(String sort, boolean descending, int page) {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (!this.q.isEmpty()) {
			parameters.put("q", this.q);
		}
		parameters.putAll(this.filters);
		parameters.put("sort", sort);
		if (descending) {
			parameters.put("dir", "desc");
		}
		if (page > 1) {
			parameters.put("page", String.valueOf(page));
		}
		return parameters.entrySet()
			.stream()
			.map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&", "?", ""));
	}

	static String shortened(String typed) {
		String clean = typed.strip().replaceAll("\\p{Cntrl}", "");
		return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
	}

}
