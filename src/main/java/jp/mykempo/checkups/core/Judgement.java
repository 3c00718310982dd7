package jp.mykempo.checkups.core;

/** What a value means against the ministry's thresholds (判定), the mildest first; NONE says nothing either way. */
public enum Judgement {

	/** 基準内. */
	WITHIN,

	/** 注意: the guidance threshold (保健指導判定値) is reached. */
	CARE,

	/** 要受診: the referral threshold (受診勧奨判定値) is reached. */
	ACT,

	/** 判定なし: there is no threshold, or no value that one could hold against it. */
	NONE;

	/** Whether the value lies outside the range. */
	public boolean outside() {
		return this == CARE || this == ACT;
	}

	/** Whether the value was judged at all. */
	public boolean judged() {
		return this != NONE;
	}

}
