package jp.mykempo.site;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file for the visitor to keep (W1): always an attachment, written while it is sent.
 *
 * @param name what it is called in the visitor's language; the English one is of ASCII, since it is the name for programs that
 * know no other (RFC 6266)
 * @param ending such as {@code pdf}
 * @param type its media type
 */
public record Download(Message name, String ending, String type, Content content) implements Answer {

	/** What is in it. */
	@FunctionalInterface
	public interface Content {

		void writeTo(OutputStream output) throws IOException;

	}

}
