package jp.mykempo.coveragenotice.core;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jp.mykempo.site.Message;

/** How a dependant is related to the insured person (続柄), as far as English readers can be told; else as the master writes it. */
public enum Kinship {

	SELF("本人"), WIFE("妻"), HUSBAND("夫"), FATHER("父"), MOTHER("母"), GRANDFATHER("祖父"), GRANDMOTHER("祖母"),
	DAUGHTER("長女", "次女", "二女", "三女", "四女"), SON("長男", "次男", "二男", "三男", "四男"), CHILD("子"),
	BROTHER("兄", "弟"), SISTER("姉", "妹"), GRANDCHILD("孫");

	private final List<String> written;

	Kinship(String... written) {
		this.written = List.of(written);
	}

	/** What a page shows; the Japanese text is always the master's. */
	public static Message shown(Coverage coverage) {
		String text = coverage.insured() ? "本人" : coverage.relationship() == null ? "" : coverage.relationship();
		if (text.isBlank()) {
			return Message.of("coverage.dependant");
		}
		return Arrays.stream(values())
			.filter(kinship -> kinship.written.contains(text))
			.findFirst()
			.map(kinship -> Message.of("coverage.kinship." + kinship.name().toLowerCase(Locale.ROOT), text))
			.orElseGet(() -> Message.of("coverage.kinship.other", text));
	}

}
