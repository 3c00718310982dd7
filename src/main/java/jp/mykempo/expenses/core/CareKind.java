package jp.mykempo.expenses.core;

/** What kind of care a claim is for (区分). Messages {@code expenses.kind.NAME} name them. */
public enum CareKind {

	/** 医科入院. */
	MEDICAL_IN,
	/** 医科外来 (入院外). */
	MEDICAL_OUT,
	/** 歯科入院. */
	DENTAL_IN,
	/** 歯科外来. */
	DENTAL_OUT,
	/** 調剤. */
	PHARMACY,
	/** 訪問看護. */
	VISITING_NURSE,
	/** 柔道整復. */
	JUDO_THERAPY

}
