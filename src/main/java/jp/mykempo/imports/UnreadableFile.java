package jp.mykempo.imports;

import java.util.List;

/** The file as a whole cannot be read: wrong encoding, no such columns, a line without end. */
public class UnreadableFile extends RuntimeException {

	private final transient List<Object> arguments;

	public UnreadableFile(String reason, Object... arguments) {
		super(reason);
		this.arguments = List.of(arguments);
	}

	/** Message key. */
	public String reason() {
		return getMessage();
	}

	public List<Object> arguments() {
		return arguments;
	}

}
