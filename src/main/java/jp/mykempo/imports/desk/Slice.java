package jp.mykempo.imports.desk;

import java.util.List;
import java.util.function.Function;

/**
 * A page of something that has few pages.
 *
 * @param page from 1
 * @param total rows of all pages
 */
public record Slice<T>(List<T> rows, int page, int size, long total) {

	/** A row with how many there are in all. */
	record Row<T>(T value, long total) {
	}

	static <T> Slice<T> of(List<Row<T>> rows, int page, int size) {
		return new Slice<>(rows.stream().map(Row::value).toList(), page, size, rows.isEmpty() ? 0 : rows.getFirst().total());
	}

	/** The same with its rows in another form. */
	<R> Slice<R> map(Function<T, R> form) {
		return new Slice<>(this.rows.stream().map(form).toList(), this.page, this.size, this.total);
	}

	public int pages() {
		return (int) Math.max(1, (this.total + this.size - 1) / this.size);
	}

	public long from() {
		return this.rows.isEmpty() ? 0 : (this.page - 1L) * this.size + 1;
	}

	public long to() {
		return this.rows.isEmpty() ? 0 : from() + this.rows.size() - 1;
	}

	/** The number of a page in an address; nonsense is the first. */
	static int page(String text) {
		return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 1;
	}

}
