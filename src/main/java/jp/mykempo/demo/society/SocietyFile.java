package jp.mykempo.demo.society;

import java.io.IOException;
import java.io.OutputStream;

/** A file that somebody sends to the society: its name, and what writes it. */
public record SocietyFile(String name, Content content) {

	/** Writes the file's bytes. */
	public interface Content {

		/** The stream stays open. */
		void write(OutputStream out) throws IOException;

	}

}
