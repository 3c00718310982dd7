package jp.mykempo.access.session;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Values of attributes whose bytes were read lately. Each request of a session reads the same bytes again, and making
 * objects of them took longer than the rest of finding the session. What a session holds, and whether it is over, still
 * comes from the database at each request: the same bytes mean the same value, and other bytes are other ones.
 */
final class AttributeValues {

	/** Some megabytes at most. */
	private static final int MOST = 2000;

	private final Map<Bytes, Object> read = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<Bytes, Object> eldest) {
			return size() > MOST;
		}

	});

	/** The value of the bytes, a context one's own. */
	Object of(byte[] bytes) throws IOException {
		Bytes key = new Bytes(bytes);
		Object value = this.read.get(key);
		if (value == null) {
			value = AttributeBytes.read(bytes);
			if (value instanceof SecurityContext || value instanceof Record || value instanceof UUID) {
				this.read.put(key, value);
			}
		}
		return (value instanceof SecurityContext context) ? new SecurityContextImpl(context.getAuthentication()) : value;
	}

	/** Bytes as a key. */
	private record Bytes(byte[] bytes) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Bytes(byte[] others) && Arrays.equals(this.bytes, others);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(this.bytes);
		}

	}

}
