package jp.mykempo.imports.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;

/**
 * The form that brings a file, with its first two entries read ahead: the token, and the form's key. Both are asked for as
 * parameters before anybody knows whether the rest may be read, and neither belongs into an address, which others write into
 * their logs (ASVS 14.2.1). What was read is read once more by whoever reads the whole.
 */
final class TokenFirstForm extends HttpServletRequestWrapper {

	private static final int ENTRIES = 2;

	private static final int LONGEST_ENTRY = 200;

	/** More is not read before the visitor is known. */
	private static final int MOST_BYTES = 16_384;

	private final Map<String, String> entries = new HashMap<>();

	private final ServletInputStream body;

	private TokenFirstForm(HttpServletRequest request) throws IOException {
		super(request);
		Ahead ahead = new Ahead(request.getInputStream());
		readEntries(ahead);
		this.body = new Whole(new SequenceInputStream(new ByteArrayInputStream(ahead.read.toByteArray()), request.getInputStream()));
	}

	/** The request itself where it is no form with a file. */
	static HttpServletRequest of(HttpServletRequest request) throws IOException {
		String type = request.getContentType();
		return "POST".equals(request.getMethod()) && type != null && type.startsWith("multipart/form-data")
				? new TokenFirstForm(request) : request;
	}

	@Override
	public String getParameter(String name) {
		String entry = this.entries.get(name);
		return entry == null ? super.getParameter(name) : entry;
	}

	@Override
	public ServletInputStream getInputStream() {
		return this.body;
	}

	/** A form that breaks off, or is malformed, which the reader of its parts tells in many ways, has no token, and is refused for that. */
	private void readEntries(Ahead ahead) {
		try {
			FileItemIterator items = new FileUpload().getItemIterator(new UploadForm.Body((HttpServletRequest) getRequest(), ahead));
			for (int i = 0; i < ENTRIES && items.hasNext(); i++) {
				FileItemStream item = items.next();
				if (!item.isFormField()) {
					return;
				}
				try (InputStream content = item.openStream()) {
					this.entries.put(item.getFieldName(), new String(content.readNBytes(LONGEST_ENTRY), StandardCharsets.UTF_8));
				}
			}
		}
		catch (IOException | RuntimeException broken) {
			return;
		}
	}

	/** Keeps what is read. */
	private static final class Ahead extends InputStream {

		private final InputStream in;

		private final ByteArrayOutputStream read = new ByteArrayOutputStream();

		Ahead(InputStream in) {
			this.in = in;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			if (this.read.size() >= MOST_BYTES) {
				throw new IOException("the first entries are too long");
			}
			int count = this.in.read(buffer, offset, Math.min(length, MOST_BYTES - this.read.size()));
			if (count > 0) {
				this.read.write(buffer, offset, count);
			}
			return count;
		}

	}

	/** The body from its begin. */
	private static final class Whole extends ServletInputStream {

		private final InputStream in;

		private boolean finished;

		Whole(InputStream in) {
			this.in = in;
		}

		@Override
		public int read() throws IOException {
			int one = this.in.read();
			this.finished = one < 0;
			return one;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int count = this.in.read(buffer, offset, length);
			this.finished = count < 0;
			return count;
		}

		@Override
		public boolean isFinished() {
			return this.finished;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException("is read by one thread");
		}

	}

}
