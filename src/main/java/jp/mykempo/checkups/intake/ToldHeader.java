package jp.mykempo.checkups.intake;

import java.util.EnumMap;
import java.util.Map;

import jp.mykempo.kernel.JapaneseText;

/** What a document's header or a line's first columns say, and where, before it is understood. */
final class ToldHeader {

	private final Map<CheckupColumn, String> texts = new EnumMap<>(CheckupColumn.class);

	private final Map<CheckupColumn, Spot> spots = new EnumMap<>(CheckupColumn.class);

	private final Spot whole;

	/** @param whole the document or line */
	ToldHeader(Spot whole) {
		this.whole = whole;
	}

	/** The first one counts. */
	void put(CheckupColumn column, String text, Spot spot) {
		if (text != null && texts.putIfAbsent(column, text) == null) {
			spots.put(column, spot);
		}
	}

	/** What holds where nothing was told. */
	void fill(CheckupColumn column, String text) {
		texts.put(column, text);
	}

	/** In one width, without blanks around; empty where it was not told. */
	String text(CheckupColumn column) {
		return JapaneseText.fold(texts.get(column));
	}

	/** As it came; empty where it was not told. */
	String asTold(CheckupColumn column) {
		return texts.getOrDefault(column, "").strip();
	}

	/** Where it was told; the whole document or line where it was not. */
	Spot spot(CheckupColumn column) {
		return spots.getOrDefault(column, whole);
	}

	Spot whole() {
		return whole;
	}

}
