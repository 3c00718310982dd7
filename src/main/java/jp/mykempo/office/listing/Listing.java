package jp.mykempo.office.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A page of a list, and how much there is in all; made by {@link ListReader}.
 *
 * @param <T> a row as the page shows it
 * @param total rows of all pages
 */
public record Listing<T>(ListRequest request, List<T> rows, long total) {

	/** How many pages there are, at least one. */
	public int pages() {
		return (int) Math.max(1, (this.total + ListRequest.SIZE - 1) / ListRequest.SIZE);
	}

	public int page() {
		return this.request.page();
	}

	/** Number of the first row shown; 0 where there is none. */
	public long from() {
		return this.rows.isEmpty() ? 0 : this.request.offset() + 1;
	}

	/** Number of the last row shown. */
	public long to() {
		return this.rows.isEmpty() ? 0 : this.request.offset() + this.rows.size();
	}

	/** The same with its rows in another form. */
	public <R> Listing<R> map(Function<T, R> form) {
		return new Listing<>(this.request, this.rows.stream().map(form).toList(), this.total);
	}

	/** Pages to lead to: the first, the last, and those around this one; 0 stands for pages that are left out. */
	public List<Integer> links() {
		TreeSet<Integer> shown = new TreeSet<>(List.of(1, pages()));
		for (int near = page() - 2; near <= page() + 2; near++) {
			if (near >= 1 && near <= pages()) {
				shown.add(near);
			}
		}
		List<Integer> links = new ArrayList<>();
		int before = 0;
		for (int page : shown) {
			if (page > before + 1) {
				links.add(0);
			}
			links.add(page);
			before = page;
		}
		return List.copyOf(links);
	}

}
