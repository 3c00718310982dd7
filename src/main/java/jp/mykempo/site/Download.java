package jp.mykempo.site;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file for the visitor to keep (W1): always an attachment, written while it is sent.
 *
 * @param name as the browser will call it
 * @param type its media type
 */
public record Download(String name, String type, Content content) implements Answer {

	/** What is in it. */
	@FunctionalInterface
	public interface Content {

		void writeTo(OutputStream output) throws IOException;

	}

}
