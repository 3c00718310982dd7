package jp.mykempo.membership.intake;

import java.util.Arrays;
import java.util.List;

import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.Parsed;

/** Why coverage ended (喪失事由). After a death no mail is sent (C7). */
enum LossReason {

	UNKNOWN,
	LEFT_EMPLOYMENT("1", "01", "退職"),
	DEATH("2", "02", "死亡"),
	AGE_75("3", "03", "75歳到達", "後期高齢者"),
	CONTINUATION_ENDED("4", "04", "任意継続満了", "任継満了"),
	RENUMBERED("5", "05", "記号番号変更", "番号変更"),
	NO_LONGER_DEPENDANT("6", "06", "被扶養者削除", "扶養削除"),
	WITHDRAWN("7", "07", "任意脱退"),
	OTHER("9", "09", "その他");

	private final List<String> written;

	LossReason(String... written) {
		this.written = List.of(written);
	}

	/** The reason's name; a code that nobody knows is {@link #OTHER}. */
	static Parsed<String> read(String entry) {
		return Parsed.ok(of(entry).name());
	}

	static LossReason of(String entry) {
		String folded = JapaneseText.fold(entry);
		return Arrays.stream(values()).filter(reason -> reason.written.contains(folded)).findFirst().orElse(OTHER);
	}

	/** True where the code stands in the list. */
	static boolean knows(String entry) {
		return of(entry) != OTHER || OTHER.written.contains(JapaneseText.fold(entry));
	}

}
