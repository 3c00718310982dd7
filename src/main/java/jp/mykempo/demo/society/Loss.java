package jp.mykempo.demo.society;

/** Reason of losing coverage (喪失事由), as the files word it. */
enum Loss {

	LEFT("退職"), DIED("死亡"), AGED_75("75歳到達"), RENUMBERED("記号番号変更"), VOLUNTARY_ENDED("任意継続満了"), NO_LONGER_DEPENDANT("被扶養者削除");

	final String written;

	Loss(String written) {
		this.written = written;
	}

	/** What the dependants' lines say where the insured person's coverage ends for this reason. */
	Loss forDependants() {
		return this == DIED || this == AGED_75 ? NO_LONGER_DEPENDANT : this;
	}

}
