package jp.mykempo.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of a text that someone typed or a file carried: a value, or a refusal that can be shown.
 *
 * <pre>{@code
 * switch (KanaName.parse(typed)) {
 *     case Parsed.Ok<KanaName>(KanaName name) -> ...
 *     case Parsed.Rejected<KanaName>(String reason, List<Object> arguments) -> errors.add("kana", reason, arguments);
 * }
 * }</pre>
 *
 * @param <T> the value
 */
public sealed interface Parsed<T> {

	/**
	 * The text was understood.
	 * @param value what it says
	 * @param <T> the value's type
	 */
	record Ok<T>(T value) implements Parsed<T> {
	}

	/**
	 * The text was refused.
	 * @param reason key of the message that says what to do
	 * @param arguments texts for the message's places, never the whole entry
	 * @param <T> the type it should have become
	 */
	record Rejected<T>(String reason, List<Object> arguments) implements Parsed<T> {

		public Rejected {
			arguments = List.copyOf(arguments);
		}

		/** The same refusal of something larger that needed this part. */
		public <U> Rejected<U> as() {
			return new Rejected<>(reason, arguments);
		}

	}

	static <T> Parsed<T> ok(T value) {
		return new Ok<>(value);
	}

	static <T> Parsed<T> rejected(String reason, Object... arguments) {
		return new Rejected<>(reason, List.of(arguments));
	}

	/** The value turned into another one; a refusal stays as it is. */
	default <U> Parsed<U> map(Function<T, U> change) {
		return switch (this) {
			case Ok<T>(T value) -> ok(change.apply(value));
			case Rejected<T> rejected -> rejected.as();
		};
	}

	/** The next step of parsing; a refusal stays as it is. */
	default <U> Parsed<U> then(Function<T, Parsed<U>> next) {
		return switch (this) {
			case Ok<T>(T value) -> next.apply(value);
			case Rejected<T> rejected -> rejected.as();
		};
	}

	default Optional<T> toOptional() {
		return switch (this) {
			case Ok<T>(T value) -> Optional.of(value);
			case Rejected<T> rejected -> Optional.empty();
		};
	}

	/** The value, where a refusal would be a bug. */
	default T orElseThrow() {
		return switch (this) {
			case Ok<T>(T value) -> value;
			case Rejected<T>(String reason, List<Object> arguments) -> throw new IllegalArgumentException(reason);
		};
	}

}
