package jp.mykempo.imports.desk;

import java.util.List;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * The second look before a file is applied.
 *
 * @param counts what it will do, a sentence each
 * @param ends coverages that end by it, where two people are needed; 0 where one is enough
 * @param second the reader would be the second one
 * @param asker who wants it applied, where somebody does
 */
public record ApplyPage(long id, String file, String kind, List<String> counts, long ends, boolean second, String asker,
		FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
