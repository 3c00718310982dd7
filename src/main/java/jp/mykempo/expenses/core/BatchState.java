package jp.mykempo.expenses.core;

import java.util.Locale;
import java.util.Set;

/**
 * How far a batch of notices has come (束の状態, C5), with the one table of what may follow what. The database repeats it
 * ({@code expenses.step_of_batch}).
 */
public enum BatchState {

	/** 作成中: its PDF is being made. */
	MAKING,

	/** 印刷: the PDF is there, its applications are printed ones. */
	PRINTED,

	/** 発送: in the post. */
	POSTED,

	/** 取り消し: given up; its applications wait to be printed again. */
	SPOILT;

	/** What may follow; what was said to be posted by mistake goes back. */
	public Set<BatchState> next() {
		return switch (this) {
			case MAKING -> Set.of(PRINTED, SPOILT);
			case PRINTED -> Set.of(POSTED, SPOILT);
			case POSTED -> Set.of(PRINTED);
			case SPOILT -> Set.of();
		};
	}

	/** As the column and the message keys write it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static BatchState of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}

}
