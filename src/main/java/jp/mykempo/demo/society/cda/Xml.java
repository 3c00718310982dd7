package jp.mykempo.demo.society.cda;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements one after the other; half as fast as appending constants, and never unbalanced. */
final class Xml {

	private final StringBuilder out = new StringBuilder(48_000).append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

	private final Deque<String> open = new ArrayDeque<>();

	private final boolean lines;

	private boolean started;

	/** @param lines whether each element begins a line */
	Xml(boolean lines) {
		this.lines = lines;
	}

	/** Opens an element with pairs of attributes; those whose value is null are left out. */
	Xml begin(String name, String... attributes) {
		endStart();
		if (lines && !open.isEmpty()) {
			out.append('\n').append("  ".repeat(open.size()));
		}
		out.append('<').append(name);
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				out.append(' ').append(attributes[i]).append("=\"");
				escaped(attributes[i + 1]).append('"');
			}
		}
		open.push(name);
		started = true;
		return this;
	}

	/** Closes the latest element. */
	Xml end() {
		String name = open.pop();
		if (started) {
			out.append("/>");
			started = false;
		}
		else {
			out.append("</").append(name).append('>');
		}
		return this;
	}

	/** An element without content. */
	Xml empty(String name, String... attributes) {
		return begin(name, attributes).end();
	}

	/** An element with text. */
	Xml text(String name, String text, String... attributes) {
		return begin(name, attributes).words(text).end();
	}

	Xml words(String text) {
		endStart();
		escaped(text);
		return this;
	}

	String finished() {
		if (!open.isEmpty()) {
			throw new IllegalStateException("still open: " + open);
		}
		return out.append('\n').toString();
	}

	private void endStart() {
		if (started) {
			out.append('>');
			started = false;
		}
	}

	private StringBuilder escaped(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '&' -> out.append("&amp;");
				case '<' -> out.append("&lt;");
				case '>' -> out.append("&gt;");
				case '"' -> out.append("&quot;");
				default -> out.append(c);
			}
		}
		return out;
	}

}
