package jp.mykempo.postcards;

import java.util.Set;

/**
 * Where a card stands in its life (V6), with the one table of what may follow what. The database repeats it
 * ({@code postcards.transition}); {@code CardStateTest} prints it whole.
 */
public enum CardState {

	/** 依頼受付: waits to be printed. */
	ORDERED,
	/** 印刷済: on paper, not yet in the post. */
	PRINTED,
	/** 発送済: in the post or with the employer. */
	POSTED,
	/** 使用開始: the secret has opened what it is for. */
	USED,
	/** 無効: withdrawn, or followed by another. */
	VOID,
	/** 返戻: came back. */
	RETURNED,
	/** 失効: never used in its time. */
	LAPSED;

	/** What may follow. A printed card is ordered again where its batch was spoilt; a used one is left to the gate. */
	public Set<CardState> next() {
		return switch (this) {
			case ORDERED -> Set.of(PRINTED, VOID);
			case PRINTED -> Set.of(ORDERED, POSTED, VOID);
			case POSTED -> Set.of(USED, VOID, RETURNED, LAPSED);
			case USED, VOID, RETURNED, LAPSED -> Set.of();
		};
	}

	/** Under way: of these a member has one at most, by kind (K4). */
	public boolean isOpen() {
		return this == ORDERED || this == PRINTED;
	}

}
