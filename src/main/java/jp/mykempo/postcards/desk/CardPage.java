package jp.mykempo.postcards.desk;

import java.util.List;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * A card: where it stands, how it came there, and what a clerk can do.
 *
 * @param way state of the latest request for another way, or {@code null}
 */
public record CardPage(long card, String name, String kind, String state, String employer, String controlNumber,
		String route, String batch, String way, List<Move> moves, FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

	/** Whether it can be withdrawn. */
	public boolean living() {
		return List.of("ORDERED", "PRINTED", "POSTED").contains(this.state);
	}

	/** Whether another way can be asked for. */
	public boolean movable() {
		return this.state.equals("ORDERED") && this.batch == null && !"asked".equals(this.way) && !"approved".equals(this.way);
	}

	/** A move. */
	public record Move(String state, String at, String by) {
	}

}
