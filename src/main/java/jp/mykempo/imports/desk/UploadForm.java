package jp.mykempo.imports.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.UploadContext;

/**
 * The form that brings a file, read as it streams in: the only one of the site that does. Nothing of it but the token and the
 * form's key ({@link TokenFirstForm}) is read before the visitor's login and role are known; and nothing lies anywhere but in
 * the folder of arrivals.
 *
 * @param file {@code null} where none came, or it was not kept
 * @param problem message key of what was wrong with the file, {@code null} where nothing was
 */
record UploadForm(String kind, String mode, boolean withoutBadLines, Upload.StoredFile file, String problem) {

	private static final int MOST_ENTRIES = 10;

	private static final int LONGEST_ENTRY = 200;

	private static final int LONGEST_HEAD = 8192;

	/** Whoever sends more than so many files' worth is cut off instead of being told. */
	private static final int PATIENCE = 8;

	static final String TOO_LARGE = "imports.desk.file.large";

	/** Reads it; what the folder cannot keep, and what breaks off, is a problem and no failure. */
	static UploadForm read(HttpServletRequest request, ArrivalFolder folder) {
		String type = request.getContentType();
		if (type == null || !type.startsWith("multipart/form-data")) {
			return new UploadForm("", "", false, null, "imports.desk.file.none");
		}
		Map<String, String> entries = new HashMap<>();
		try {
			Upload.StoredFile file = request.getContentLengthLong() > folder.largest() + MOST_ENTRIES * LONGEST_HEAD
					? refuseLarge() : file(request, folder, entries);
			return of(entries, file, file == null ? "imports.desk.file.none" : file.size() == 0 ? "imports.file.empty" : null);
		}
		catch (ArrivalFolder.TooLarge large) {
			swallow(request, folder.largest());
			return of(entries, null, TOO_LARGE);
		}
		catch (ArrivalFolder.NoRoom full) {
			swallow(request, folder.largest());
			return of(entries, null, "imports.desk.file.noRoom");
		}
		catch (IOException broken) {
			return of(entries, null, "imports.desk.file.broken");
		}
	}

	private static Upload.StoredFile refuseLarge() throws ArrivalFolder.TooLarge {
		throw new ArrivalFolder.TooLarge();
	}

	private static UploadForm of(Map<String, String> entries, Upload.StoredFile file, String problem) {
		return new UploadForm(entries.getOrDefault("kind", ""), entries.getOrDefault("mode", ""),
				entries.containsKey("without"), file, problem);
	}

	/** The entries before the file, and the file; what comes after it is not looked at. */
	private static Upload.StoredFile file(HttpServletRequest request, ArrivalFolder folder, Map<String, String> entries)
			throws IOException {
		FileUpload upload = new FileUpload();
		upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
		upload.setPartHeaderSizeMax(LONGEST_HEAD);
		FileItemIterator items = upload.getItemIterator(new Body(request, request.getInputStream()));
		for (int i = 0; i < MOST_ENTRIES && hasNext(items); i++) {
			FileItemStream item = items.next();
			try (InputStream content = item.openStream()) {
				if (item.isFormField()) {
					entries.put(item.getFieldName(), new String(content.readNBytes(LONGEST_ENTRY), StandardCharsets.UTF_8));
				}
				else if (item.getFieldName().equals("file")) {
					return stored(name(item), folder, content);
				}
			}
		}
		return null;
	}

	/** What is malformed the reader tells in many ways. */
	private static boolean hasNext(FileItemIterator items) throws IOException {
		try {
			return items.hasNext();
		}
		catch (RuntimeException malformed) {
			throw new IOException(malformed);
		}
	}

	private static String name(FileItemStream item) throws IOException {
		try {
			return item.getName();
		}
		catch (InvalidFileNameException malformed) {
			throw new IOException(malformed);
		}
	}

	private static Upload.StoredFile stored(String name, ArrivalFolder folder, InputStream content) throws IOException {
		ArrivalFolder.Received received = folder.receive(content);
		if (received.size() == 0) {
			folder.delete(received.key());
			return name == null || name.isEmpty() ? null
					: new Upload.StoredFile(received.key(), FileName.of(name), 0, 0, received.hash());
		}
		return new Upload.StoredFile(received.key(), FileName.of(name), received.size(), received.lines(), received.hash());
	}

	/** A browser reads the answer only when it has sent everything. */
	private static void swallow(HttpServletRequest request, long largest) {
		try {
			InputStream rest = request.getInputStream();
			byte[] chunk = new byte[1 << 16];
			long left = PATIENCE * largest;
			for (int read = rest.read(chunk); read >= 0 && left > 0; read = rest.read(chunk)) {
				left -= read;
			}
		}
		catch (IOException gone) {
			// nobody is there to be answered
		}
	}

	/** The request's body as the reader of its parts wants it. */
	record Body(HttpServletRequest request, InputStream stream) implements UploadContext {

		@Override
		public long contentLength() {
			return this.request.getContentLengthLong();
		}

		@Override
		public String getCharacterEncoding() {
			return StandardCharsets.UTF_8.name();
		}

		@Override
		public String getContentType() {
			return this.request.getContentType();
		}

		@Override
		public InputStream getInputStream() {
			return this.stream;
		}

	}

	/** Without the file's name. */
	@Override
	public String toString() {
		return "UploadForm";
	}

}
