package jp.mykempo.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A longer text of the site (help, questions, consent) as headings, paragraphs and lists, shown by
 * {@code @template.site.prose(prose = …)}. It is written one block a line:
 * <pre>
 * ## A heading {#anchor}      ### A smaller one
 * A paragraph with a [link](/help/mail).
 * - a bullet
 * 1. a numbered step, shown as ①②③
 * &gt; a note
 * ! a warning
 * </pre>
 * Texts only: whatever else stands in it is shown as it is, never as HTML.
 */
public record Prose(List<Block> blocks) {

	private static final Pattern HEADING = Pattern.compile("(##|###) (.*?)(?: \\{#([a-z0-9-]+)})?");

	private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\(((?:/|#)[^()\\s]*)\\)");

	public Prose {
		blocks = List.copyOf(blocks);
	}

	/** One block of the text. */
	public sealed interface Block {
	}

	/** A heading of level 2 or 3; the id, where there is one, can be linked to. */
	public record Heading(int level, String text, String id) implements Block {
	}

	/** A paragraph. */
	public record Paragraph(List<Span> spans) implements Block {
	}

	/** A list whose order does not matter. */
	public record Bullets(List<List<Span>> items) implements Block {
	}

	/** Steps one after the other. */
	public record Numbered(List<List<Span>> items) implements Block {
	}

	/** Something to mind. */
	public record Note(List<Span> spans) implements Block {
	}

	/** Something that goes wrong if it is not minded. */
	public record Warning(String text) implements Block {
	}

	/** A piece of a line: plain where there is no address. */
	public record Span(String text, String href) {
	}

	/** Reads a text of the form above. */
	public static Prose parse(String text) {
		List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < lines.size();) {
			int end = endOfList(lines, i);
			blocks.add(block(lines.subList(i, end)));
			i = end;
		}
		return new Prose(blocks);
	}

	/** All words of the text, for searching. */
	public String words() {
		StringBuilder words = new StringBuilder();
		for (Block block : this.blocks) {
			switch (block) {
				case Heading heading -> words.append(heading.text()).append('\n');
				case Paragraph paragraph -> append(words, paragraph.spans());
				case Note note -> append(words, note.spans());
				case Warning warning -> words.append(warning.text()).append('\n');
				case Bullets list -> list.items().forEach(item -> append(words, item));
				case Numbered list -> list.items().forEach(item -> append(words, item));
			}
		}
		return words.toString();
	}

	private static void append(StringBuilder words, List<Span> spans) {
		spans.forEach(span -> words.append(span.text()));
		words.append('\n');
	}

	/** The headings of the first level that can be linked to. */
	public List<Heading> chapters() {
		return this.blocks.stream()
			.filter(block -> block instanceof Heading heading && heading.level() == 2 && heading.id() != null)
			.map(Heading.class::cast)
			.toList();
	}

	private static int endOfList(List<String> lines, int start) {
		String mark = mark(lines.get(start));
		int end = start + 1;
		while (!mark.isEmpty() && end < lines.size() && mark(lines.get(end)).equals(mark)) {
			end++;
		}
		return end;
	}

	private static String mark(String line) {
		return line.startsWith("- ") ? "- " : line.startsWith("1. ") ? "1. " : "";
	}

	private static Block block(List<String> lines) {
		String first = lines.getFirst();
		Matcher heading = HEADING.matcher(first);
		if (heading.matches()) {
			return new Heading(heading.group(1).length(), heading.group(2), heading.group(3));
		}
		return switch (mark(first)) {
			case "- " -> new Bullets(items(lines, 2));
			case "1. " -> new Numbered(items(lines, 3));
			default -> line(first);
		};
	}

	private static Block line(String line) {
		if (line.startsWith("! ")) {
			return new Warning(line.substring(2));
		}
		return line.startsWith("> ") ? new Note(spans(line.substring(2))) : new Paragraph(spans(line));
	}

	private static List<List<Span>> items(List<String> lines, int mark) {
		Function<String, List<Span>> item = line -> spans(line.substring(mark));
		return lines.stream().map(item).toList();
	}

	private static List<Span> spans(String line) {
		List<Span> spans = new ArrayList<>();
		Matcher link = LINK.matcher(line);
		int end = 0;
		while (link.find()) {
			addPlain(spans, line.substring(end, link.start()));
			spans.add(new Span(link.group(1), link.group(2)));
			end = link.end();
		}
		addPlain(spans, line.substring(end));
		return List.copyOf(spans);
	}

	private static void addPlain(List<Span> spans, String text) {
		if (!text.isEmpty()) {
			spans.add(new Span(text, null));
		}
	}

}
