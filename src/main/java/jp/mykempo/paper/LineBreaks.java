package jp.mykempo.paper;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Where a Japanese line may end (禁則処理, after JIS X 4051 in its simple form): not before closing marks and small kana,
 * not after opening marks, not within a Latin word or number, and not before 様. A line rather ends after a blank or ・.
 * Blanks at the turn of a line go. A word longer than a line is broken after its punctuation, else anywhere.
 */
final class LineBreaks {

	private static final String NOT_FIRST = "、。，．・：；？！ーｰ－～〜々ゝゞヽヾ）」』】〉》〕］｝’”％,.:;?!)]}%ぁぃぅぇぉっゃゅょゎ"
			+ "ァィゥェォッャュョヮヵヶｧｨｩｪｫｯｬｭｮ様ﾞﾟ゛゜";

	private static final String NOT_LAST = "（「『【〈《〔［｛‘“〒([{";

	private static final String IN_WORDS = "-._@/+'";

	private LineBreaks() {
	}

	/** Adds the lines of the text, each no wider than the width (millimetres) if it has more than one letter. */
	static void wrap(String text, Lettering lettering, double width, List<String> lines) {
		int start = 0;
		while (start < text.length()) {
			int end = end(text, start, lettering, width);
			lines.add(text.substring(start, end).stripTrailing());
			start = end;
			while (start < text.length() && isBlank(text.codePointAt(start))) {
				start += Character.charCount(text.codePointAt(start));
			}
		}
	}

	private static int end(String text, int start, Lettering lettering, double width) {
		int full = longest(text, start, lettering, width);
		if (full == text.length()) {
			return full;
		}
		int late = start + (full - start) / 3;
		int any = last(full, late, end -> mayBreak(text, end) && isPause(text.codePointBefore(end)));
		any = any > 0 ? any : last(full, start, end -> mayBreak(text, end));
		any = any > 0 ? any : last(full, late, end -> IN_WORDS.indexOf(text.codePointBefore(end)) >= 0);
		return any > 0 ? any : full;
	}

	/** The last place that suits, above the one given; 0 if there is none. */
	private static int last(int from, int above, IntPredicate suits) {
		for (int end = from; end > above; end--) {
			if (suits.test(end)) {
				return end;
			}
		}
		return 0;
	}

	/** The most letters that fit; at least one. */
	private static int longest(String text, int start, Lettering lettering, double width) {
		int end = text.offsetByCodePoints(start, 1);
		double used = lettering.width(text.substring(start, end));
		while (end < text.length()) {
			int next = text.offsetByCodePoints(end, 1);
			used += lettering.width(text.substring(end, next)) + lettering.size() * lettering.spacing();
			if (used > width && !isBlank(text.codePointAt(end))) {
				return end;
			}
			end = next;
		}
		return end;
	}

	private static boolean mayBreak(String text, int at) {
		if (Character.isLowSurrogate(text.charAt(at))) {
			return false;
		}
		int before = text.codePointBefore(at);
		int after = text.codePointAt(at);
		if (isBlank(after) || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
			return false;
		}
		return isBlank(before) || !(isInWord(before) && isInWord(after));
	}

	private static boolean isPause(int letter) {
		return isBlank(letter) || letter == '・';
	}

	private static boolean isInWord(int letter) {
		return letter < 0x250 && Character.isLetterOrDigit(letter) || IN_WORDS.indexOf(letter) >= 0;
	}

	private static boolean isBlank(int letter) {
		return letter == ' ' || letter == '\u3000' || letter == '\u00a0';
	}

}
