package jp.mykempo.postcards;

/** Why a card was ordered. */
public enum Origin {

	/** The member chose 「希望する」 (R7, V5). */
	WISH,
	/** The member asked for another one (再発行, V4). */
	REISSUE,
	/** The desk ordered for the member, with a reason. */
	DESK,
	/** An enquiry was approved (F6). */
	ENQUIRY

}
