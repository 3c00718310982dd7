package jp.mykempo.checkups.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.mykempo.checkups.core.ItemValue.AboveRange;
import jp.mykempo.checkups.core.ItemValue.BelowRange;
import jp.mykempo.checkups.core.ItemValue.Coded;
import jp.mykempo.checkups.core.ItemValue.Measured;
import jp.mykempo.checkups.core.ItemValue.NotTested;
import jp.mykempo.checkups.core.ItemValue.Text;
import jp.mykempo.checkups.core.ItemValue.Unmeasurable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The entries of a report as the database keeps them: an array with a small object for each, such as
 * {@code {"c":"9A755000000000001","n":128,"u":"mmHg","i":"H"}}. Letters: c item, n number, lt below, gt above, u unit,
 * k code with s its system (without the ministry's prefix), t text, x 0 not tested or 1 unmeasurable, i interpretation,
 * lo and hi the institution's range, m method, g name given by the file.
 */
public final class EntriesJson {

	private static final String MINISTRY = "1.2.392.200119.6.";

	private static final JsonFactory FACTORY = new JsonFactory();

	private EntriesJson() {
	}

	/** The entries as text. */
	public static String write(List<Entry> entries) {
		StringBuilder json = new StringBuilder(64 * entries.size() + 2).append('[');
		for (Entry entry : entries) {
			json.append(json.length() == 1 ? "{" : ",{");
			text(json, "c", entry.code());
			value(json, entry.value());
			if (entry.own() != null) {
				text(json, "i", entry.own().name());
			}
			if (entry.ownRange() != null) {
				number(json, "lo", entry.ownRange().low());
				number(json, "hi", entry.ownRange().high());
			}
			text(json, "m", entry.methodCode());
			text(json, "g", entry.givenName());
			json.append('}');
		}
		return json.append(']').toString();
	}

	/** What {@link #write} wrote. */
	public static List<Entry> read(String json) {
		List<Entry> entries = new ArrayList<>();
		Map<String, String> parts = new HashMap<>();
		try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
			parser.nextToken();
			while (parser.nextToken() == JsonToken.START_OBJECT) {
				parts.clear();
				while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
					String name = parser.currentName();
					parser.nextToken();
					parts.put(name, parser.getString());
				}
				entries.add(entry(parts));
			}
		}
		return entries;
	}

	private static Entry entry(Map<String, String> parts) {
		Interpretation own = parts.containsKey("i") ? Interpretation.valueOf(parts.get("i")) : null;
		boolean ranged = parts.containsKey("lo") || parts.containsKey("hi");
		Range range = ranged ? new Range(number(parts.get("lo")), number(parts.get("hi"))) : null;
		return new Entry(parts.get("c"), value(parts), own, range, parts.get("m"), parts.get("g"));
	}

	private static ItemValue value(Map<String, String> parts) {
		String unit = parts.getOrDefault("u", "");
		if (parts.containsKey("n")) {
			return new Measured(number(parts.get("n")), unit);
		}
		if (parts.containsKey("lt")) {
			return new BelowRange(number(parts.get("lt")), unit);
		}
		if (parts.containsKey("gt")) {
			return new AboveRange(number(parts.get("gt")), unit);
		}
		if (parts.containsKey("k")) {
			return new Coded(parts.get("k"), system(parts.getOrDefault("s", "")));
		}
		if (parts.containsKey("t")) {
			return new Text(parts.get("t"));
		}
		return "1".equals(parts.get("x")) ? new Unmeasurable() : new NotTested();
	}

	private static void value(StringBuilder json, ItemValue value) {
		switch (value) {
			case Measured(BigDecimal number, String unit) -> measured(json, "n", number, unit);
			case BelowRange(BigDecimal limit, String unit) -> measured(json, "lt", limit, unit);
			case AboveRange(BigDecimal limit, String unit) -> measured(json, "gt", limit, unit);
			case Coded(String code, String system) -> {
				text(json, "k", code);
				text(json, "s", system.startsWith(MINISTRY) ? system.substring(MINISTRY.length() - 1) : system);
			}
			case Text(String text) -> text(json, "t", text);
			case NotTested() -> json.append(",\"x\":0");
			case Unmeasurable() -> json.append(",\"x\":1");
		}
	}

	private static void measured(StringBuilder json, String name, BigDecimal number, String unit) {
		number(json, name, number);
		text(json, "u", unit.isEmpty() ? null : unit);
	}

	private static void number(StringBuilder json, String name, BigDecimal number) {
		if (number != null) {
			json.append(",\"").append(name).append("\":").append(number.toPlainString());
		}
	}

	private static void text(StringBuilder json, String name, String text) {
		if (text == null) {
			return;
		}
		json.append(json.charAt(json.length() - 1) == '{' ? "\"" : ",\"").append(name).append("\":\"");
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '"' || c == '\\') {
				json.append('\\').append(c);
			}
			else if (c < ' ') {
				json.append("\\u%04x".formatted((int) c));
			}
			else {
				json.append(c);
			}
		}
		json.append('"');
	}

	private static BigDecimal number(String text) {
		return text == null ? null : new BigDecimal(text);
	}

	/** Written {@code .2003} for the ministry's. */
	private static String system(String written) {
		return written.startsWith(".") ? MINISTRY + written.substring(1) : written;
	}

}
