package jp.mykempo.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a dependant is related to the insured person (続柄), as far as it can be told in another language. */
public enum Kinship {

	WIFE("妻"), HUSBAND("夫"), FATHER("父"), MOTHER("母"), GRANDFATHER("祖父"), GRANDMOTHER("祖母"),
	DAUGHTER("長女", "次女", "二女", "三女", "四女"), SON("長男", "次男", "二男", "三男", "四男"), CHILD("子"),
	BROTHER("兄", "弟"), SISTER("姉", "妹"), GRANDCHILD("孫");

	private final List<String> written;

	Kinship(String... written) {
		this.written = List.of(written);
	}

	/** The one that the master's word means; empty where only the word itself can be shown. */
	public static Optional<Kinship> of(String word) {
		return Arrays.stream(values()).filter(kinship -> kinship.written.contains(word)).findFirst();
	}

	/** Key of the text that shows it, with the master's word as its argument. */
	public String key() {
		return "kernel.kinship." + name().toLowerCase(Locale.ROOT);
	}

}
