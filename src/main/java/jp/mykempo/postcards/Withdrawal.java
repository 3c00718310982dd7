package jp.mykempo.postcards;

/** Why a card became void (無効の理由); on the 抜き取り一覧 it says why the card must not be posted. */
public enum Withdrawal {

	/** 「希望しない」. */
	WISH_WITHDRAWN,
	ACCOUNT_DELETED,
	COVERAGE_LOST,
	RENUMBERED,
	EMPLOYER_CHANGED,
	/** The home address that stands on the card is not the master's any more. */
	ADDRESS_CHANGED,
	/** The member is protected now (X6). */
	PROTECTED,
	/** 「心当たりがない」 (F6). */
	ENQUIRY_STOPPED,
	/** A newer request took its place (V4). */
	ORDERED_ANEW,
	/** The desk withdrew it. */
	DESK;

}
