package jp.mykempo.membership.intake;

import java.util.Arrays;
import java.util.List;

import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.Parsed;

/** Why someone became covered (取得事由). Decides what of a former number can still be seen (C6). */
enum AcquisitionReason {

	UNKNOWN,
	EMPLOYED("1", "01", "資格取得", "就職", "新規"),
	VOLUNTARY_CONTINUATION("2", "02", "任意継続", "任継"),
	REEMPLOYED_AFTER_RETIREMENT("3", "03", "定年後再雇用", "再雇用"),
	MOVED_BETWEEN_COMPANIES("4", "04", "転籍", "関連会社間の異動"),
	RENUMBERED("5", "05", "記号番号変更", "番号変更"),
	BECAME_DEPENDANT("6", "06", "被扶養者認定", "認定"),
	SPECIAL_RETIREE("7", "07", "特例退職", "特退"),
	OTHER("9", "09", "その他");

	private final List<String> written;

	AcquisitionReason(String... written) {
		this.written = List.of(written);
	}

	/** The reason's name; a code that nobody knows is {@link #OTHER}. */
	static Parsed<String> read(String entry) {
		return Parsed.ok(of(entry).name());
	}

	static AcquisitionReason of(String entry) {
		String folded = JapaneseText.fold(entry);
		return Arrays.stream(values()).filter(reason -> reason.written.contains(folded)).findFirst().orElse(OTHER);
	}

	/** True where the person was covered under another number before. */
	boolean impliesFormerNumber() {
		return switch (this) {
			case VOLUNTARY_CONTINUATION, REEMPLOYED_AFTER_RETIREMENT, MOVED_BETWEEN_COMPANIES, RENUMBERED, SPECIAL_RETIREE ->
				true;
			case UNKNOWN, EMPLOYED, BECAME_DEPENDANT, OTHER -> false;
		};
	}

	/** True where the code stands in the list. */
	static boolean knows(String entry) {
		return of(entry) != OTHER || OTHER.written.contains(JapaneseText.fold(entry));
	}

}
