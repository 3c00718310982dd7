package jp.mykempo.checkups.core;

/** What kind of value an item has: in the ministry's files PQ, CD, CO and ST. */
public enum ValueType {

	NUMBER, CODE,
	/** A code whose order means something, such as −, ±, +. */
	ORDINAL, TEXT

}
