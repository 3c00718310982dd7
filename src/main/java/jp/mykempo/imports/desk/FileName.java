package jp.mykempo.imports.desk;

import java.text.Normalizer;

/** What a file may be called here: the last part of whatever path a browser sent, without letters that nobody sees. */
final class FileName {

	private static final int LONGEST = 120;

	private static final String UNNAMED = "file";

	private FileName() {
	}

	/** @param sent as it came, {@code null} where nothing did */
	static String of(String sent) {
		String whole = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
		String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
		String clean = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "").strip();
		String name = clean.replaceAll("^\\.+$", "");
		return name.isEmpty() ? UNNAMED : shortened(name);
	}

	/** Keeps the ending, by which people know what it is. */
	private static String shortened(String name) {
		return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 10) + "…" + name.substring(name.length() - 8);
	}

}
