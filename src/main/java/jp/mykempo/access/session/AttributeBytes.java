package jp.mykempo.access.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

/** Attributes of sessions as bytes: values of the JDK, of Spring Security and our own records, and nothing else. */
final class AttributeBytes {

	private static final ObjectInputFilter ALLOWED = ObjectInputFilter.Config.createFilter(
			"maxdepth=20;maxrefs=1000;maxarray=10000;java.lang.*;java.util.*;java.time.*;java.math.*;"
					+ "org.springframework.security.core.**;org.springframework.security.authentication.**;"
					+ "org.springframework.security.web.authentication.**;org.springframework.security.web.webauthn.**;"
					+ "jp.mykempo.**;!*");

	private AttributeBytes() {
	}

	static byte[] write(Object value) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ObjectOutputStream output = new ObjectOutputStream(bytes)) {
			output.writeObject(value);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Not a value for a session: " + value.getClass(), ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * The value again.
	 *
	 * @throws IOException if it is not of an allowed type, or of a former version of the program
	 */
	static Object read(byte[] bytes) throws IOException {
		try (ObjectInputStream input = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
			input.setObjectInputFilter(ALLOWED);
			return input.readObject();
		}
		catch (ClassNotFoundException | RuntimeException ex) {
			throw new IOException(ex);
		}
	}

}
