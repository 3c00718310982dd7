package jp.mykempo.postcards;

/** Why a card came back (返戻の理由). */
public enum ReturnReason {

	/** 宛所不明. */
	UNKNOWN_ADDRESS,
	/** 転居. */
	MOVED,
	/** 退職などで会社から返送. */
	LEFT_EMPLOYER,
	/** 受取拒否. */
	REFUSED,
	/** 保管期間経過. */
	STORAGE_EXPIRED,
	/** その他. */
	OTHER

}
