package jp.mykempo.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.mykempo.kernel.Parsed;

/**
 * Mistakes in a form, each at its field, in the order of the form. Shown on top of the page as a list of links and
 * again at the field.
 */
public final class FieldErrors {

	private final List<FieldError> errors = new ArrayList<>();

	/**
	 * A mistake at a field.
	 *
	 * @param field id of the input
	 */
	public record FieldError(String field, Message message) {
	}

	public static FieldErrors none() {
		return new FieldErrors();
	}

	/** Errors with one mistake. */
	public static FieldErrors at(String field, String key, Object... arguments) {
		return new FieldErrors().add(field, key, arguments);
	}

	public FieldErrors add(String field, String key, Object... arguments) {
		this.errors.add(new FieldError(field, Message.of(key, arguments)));
		return this;
	}

	/** The value of a parsed entry, or {@code null} after its mistake has been noted. */
	public <T> T take(String field, Parsed<T> parsed) {
		return switch (parsed) {
			case Parsed.Ok<T> ok -> ok.value();
			case Parsed.Rejected<T> rejected -> {
				this.errors.add(new FieldError(field, new Message(rejected.reason(), rejected.arguments())));
				yield null;
			}
		};
	}

	public boolean any() {
		return !this.errors.isEmpty();
	}

	public int count() {
		return this.errors.size();
	}

	/** The mistake at a field, if there is one. */
	public Optional<Message> of(String field) {
		return this.errors.stream().filter(error -> error.field().equals(field)).map(FieldError::message).findFirst();
	}

	public List<FieldError> list() {
		return List.copyOf(this.errors);
	}

}
