package jp.mykempo.imports.desk;

import java.util.Set;

/**
 * Where a file that staff brought stands, with the one table of what may follow what. The database repeats it
 * ({@code imports.upload_transition}); {@code UploadStateTest} prints it whole.
 */
enum UploadState {

	/** 受け取り: waits for a node to check it. */
	RECEIVED,
	/** 確認中: being read and compared; nothing is written. */
	CHECKING,
	/** 反映待ち: the report is there, somebody decides. */
	CHECKED,
	/** 承認待ち: one of the staff wants it applied, a second one must agree (T1). */
	ASKED,
	/** 反映の順番待ち: waits for a node to apply it. */
	ORDERED,
	/** 反映中. */
	APPLYING,
	/** 反映済み. */
	APPLIED,
	/** 変更なし: the very file that was applied last. */
	UNCHANGED,
	/** 反映できません: kept out, for the reason that the run tells. */
	REFUSED,
	/** 中断: its process ended before it did; nothing was written. */
	INTERRUPTED,
	/** 取りやめ. */
	DISCARDED;

	/** What may follow. */
	Set<UploadState> next() {
		return switch (this) {
			case RECEIVED -> Set.of(CHECKING, DISCARDED);
			case CHECKING -> Set.of(CHECKED, REFUSED, UNCHANGED, INTERRUPTED);
			case CHECKED -> Set.of(RECEIVED, ASKED, ORDERED, DISCARDED);
			case ASKED -> Set.of(CHECKED, ORDERED, DISCARDED);
			case ORDERED -> Set.of(APPLYING);
			case APPLYING -> Set.of(APPLIED, REFUSED, UNCHANGED, INTERRUPTED);
			case REFUSED, INTERRUPTED -> Set.of(RECEIVED, DISCARDED);
			case APPLIED, UNCHANGED, DISCARDED -> Set.of();
		};
	}

	/** Something happens to it without anybody at the desk. */
	boolean isWorking() {
		return this == RECEIVED || this == CHECKING || this == ORDERED || this == APPLYING;
	}

	/** Its file is not needed any more. */
	boolean isOver() {
		return next().isEmpty();
	}

}
