package jp.mykempo.postcards.core;

import java.util.Locale;

/** Where a batch (束) stands. */
public enum BatchState {

	/** 作成中: its secrets are being made. */
	MAKING,
	/** 印刷待ち: its PDF can be had, once. */
	READY,
	/** 印刷済: the PDF was handed out; its cards wait to be posted. */
	PRINTED,
	/** 発送済. */
	POSTED,
	/** 取り消し: nothing of it is posted; its cards went on to another batch, or back to the queue. */
	SPOILT;

	/** Its name in the database, texts and addresses. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static BatchState of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}

}
