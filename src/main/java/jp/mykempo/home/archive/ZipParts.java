package jp.mykempo.home.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jp.mykempo.account.PersonalDataPart;
import jp.mykempo.site.Download;

/** Puts files into the archive, one after another; no name may lead out of it. */
final class ZipParts implements PersonalDataPart.Archive {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+(/[A-Za-z0-9-]+)*\\.[a-z0-9]+");

	private final ZipOutputStream zip;

	private final Set<String> names = new LinkedHashSet<>();

	ZipParts(ZipOutputStream zip) {
		this.zip = zip;
	}

	@Override
	public void file(String name, Download.Content content) throws IOException {
		if (!NAME.matcher(name).matches() || !this.names.add(name)) {
			throw new IllegalArgumentException("not a name for a file of the archive, or given twice");
		}
		this.zip.putNextEntry(new ZipEntry(name));
		content.writeTo(new StaysOpen(this.zip));
		this.zip.closeEntry();
	}

	/** Text with the mark by which editors know it for UTF-8. */
	void text(String name, String text) throws IOException {
		file(name, output -> output.write(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
	}

	/** In the order in which they were added. */
	Set<String> names() {
		return this.names;
	}

	/** Writers of files close what they write to; the archive goes on. */
	private static final class StaysOpen extends FilterOutputStream {

		StaysOpen(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			this.out.write(bytes, from, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}

	}

}
