package jp.mykempo.checkups.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

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

	/** What {@link #write} wrote, in UTF-8. */
	public static List<Entry> read(byte[] json) {
		List<Entry> entries = new ArrayList<>();
		try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
			parser.nextToken();
			while (parser.nextToken() == JsonToken.START_OBJECT) {
				entries.add(Parts.next(parser).entry());
			}
		}
		return entries;
	}

	/** The letters of one entry; null is what it has not. A page reads hundreds: no map for each. */
	private static final class Parts {

		private String code;

		private BigDecimal number;

		private BigDecimal below;

		private BigDecimal above;

		private String unit = "";

		private String choice;

		private String system = "";

		private String text;

		private boolean unmeasurable;

		private String own;

		private BigDecimal low;

		private BigDecimal high;

		private String method;

		private String given;

		static Parts next(JsonParser parser) {
			Parts parts = new Parts();
			for (String name = parser.nextName(); name != null; name = parser.nextName()) {
				parser.nextToken();
				parts.put(name, parser);
			}
			return parts;
		}

		private void put(String name, JsonParser parser) {
			switch (name) {
				case "c" -> this.code = parser.getString();
				case "n" -> this.number = parser.getDecimalValue();
				case "lt" -> this.below = parser.getDecimalValue();
				case "gt" -> this.above = parser.getDecimalValue();
				case "u" -> this.unit = parser.getString();
				case "k" -> this.choice = parser.getString();
				case "s" -> this.system = parser.getString();
				case "t" -> this.text = parser.getString();
				case "x" -> this.unmeasurable = parser.getIntValue() == 1;
				case "i" -> this.own = parser.getString();
				case "lo" -> this.low = parser.getDecimalValue();
				case "hi" -> this.high = parser.getDecimalValue();
				case "m" -> this.method = parser.getString();
				case "g" -> this.given = parser.getString();
				default -> throw new IllegalArgumentException("no such letter: " + name);
			}
		}

		Entry entry() {
			Range range = this.low == null && this.high == null ? null : new Range(this.low, this.high);
			return new Entry(this.code, value(), this.own == null ? null : Interpretation.valueOf(this.own), range, this.method,
					this.given);
		}

		private ItemValue value() {
			if (this.number != null) {
				return new Measured(this.number, this.unit);
			}
			if (this.below != null) {
				return new BelowRange(this.below, this.unit);
			}
			if (this.above != null) {
				return new AboveRange(this.above, this.unit);
			}
			if (this.choice != null) {
				return new Coded(this.choice, fullSystem(this.system));
			}
			if (this.text != null) {
				return new Text(this.text);
			}
			return this.unmeasurable ? new Unmeasurable() : new NotTested();
		}

		/** Written {@code .2003} for the ministry's. */
		private static String fullSystem(String written) {
			return written.startsWith(".") ? MINISTRY + written.substring(1) : written;
		}

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

}
