package jp.mykempo.account.core;

import java.util.Locale;

/** How far an enquiry of a member who knows neither ID nor password has come (お問い合わせの状況, F6). */
public enum EnquiryState {

	/** 受付: waits for the staff. */
	RECEIVED,

	/** 承認: the postcard is being prepared. */
	APPROVED,

	/** 発送: the postcard is on its way. */
	POSTED,

	/** 見送り: the staff did not accept it, and say why. */
	DECLINED,

	/** 取り消し: stopped by 「心当たりがない」, or the account has ended. */
	STOPPED;

	/** While it is open no other one can be made. */
	public boolean open() {
		return this == RECEIVED || this == APPROVED;
	}

	/** As the column and the message keys write it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static EnquiryState of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}

}
