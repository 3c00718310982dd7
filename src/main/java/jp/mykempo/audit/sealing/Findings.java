package jp.mykempo.audit.sealing;

import java.util.ArrayList;
import java.util.List;

/** Keeps the first findings and counts the others, so that a trail of which all is wrong fits in memory too. */
final class Findings {

	static final int KEPT = 20;

	private final List<Finding> first = new ArrayList<>();

	private long count;

	void add(Finding finding) {
		this.count++;
		if (this.first.size() < KEPT) {
			this.first.add(finding);
		}
	}

	List<Finding> first() {
		return List.copyOf(this.first);
	}

	long count() {
		return this.count;
	}

}
