package jp.mykempo.postcards;

/** What a member sees of a card's state. */
public enum MemberCardState {

	/** 依頼受付: will be printed and posted by about a day that can be told. */
	ACCEPTED,
	/** 印刷済: will be posted within days. */
	PRINTED,
	/** 発送済: on its way, or with the employer. */
	POSTED,
	/** 使用開始. */
	USED,
	/** 担当者からご連絡: protected, no address, or the employer's mail is held; no day can be told. */
	WAITS_FOR_DESK,
	/** 返戻: came back; the desk decides what next. */
	CAME_BACK,
	/** 失効: not used in time; a new one can be ordered. */
	LAPSED,
	/** 無効: withdrawn; a new one can be ordered. */
	WITHDRAWN

}
