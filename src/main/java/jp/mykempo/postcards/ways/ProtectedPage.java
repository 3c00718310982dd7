package jp.mykempo.postcards.ways;

import java.util.List;

import jp.mykempo.postcards.core.Tabs;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/** Orders of protected members, without anything that tells who they are. */
public record ProtectedPage(Tabs tabs, List<Row> rows, FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

	/** An order. */
	public record Row(long card, String kind, String ordered, String way) {
	}

}
