package jp.mykempo.checkups.results;

import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.Item;
import jp.mykempo.checkups.core.Judgement;
import jp.mykempo.checkups.core.Range;
import jp.mykempo.checkups.core.Reading;
import jp.mykempo.checkups.core.Reading.Silence;
import jp.mykempo.checkups.core.Threshold;
import jp.mykempo.checkups.core.ValueType;

/** What a value is held against, in words. */
record Ranges(Wording wording) {

	private static final String NEGATIVE = "(\u2212)";

	/** 基準 120未満 – 基準 (−) – 健診機関の基準 0.5〜1.1 – 国の基準なし. */
	String of(Reading reading) {
		if (reading.threshold().isPresent()) {
			return ministry(reading.item(), reading.threshold().get());
		}
		Silence why = reading.silence().orElse(Silence.NO_LIMIT);
		if (why == Silence.AFTER_MEAL) {
			return this.wording.t("checkups.why.sampling");
		}
		return why == Silence.NOT_THEN ? this.wording.t("checkups.why.before") : own(reading);
	}

	/** The institution's range; 国の基準なし where it told none. */
	private String own(Reading reading) {
		String own = institution(reading);
		return own.isEmpty() ? this.wording.t("checkups.range.none") : own;
	}

	/** The institution's range; empty where it told none. */
	String institution(Reading reading) {
		Range range = reading.entry().ownRange();
		return range == null || range.low() == null && range.high() == null ? ""
				: this.wording.t("checkups.range.own", between(range, reading.item()));
	}

	/** That it is urgent; or how the institution judged, where we do not; empty where there is nothing to add. */
	String note(Reading reading) {
		if (reading.urgent()) {
			return this.wording.t("checkups.why.urgent");
		}
		Entry entry = reading.entry();
		if (reading.judgement() != Judgement.NONE || entry.own() == null) {
			return "";
		}
		return switch (entry.own()) {
			case H -> this.wording.t("checkups.own.H");
			case L -> this.wording.t("checkups.own.L");
			case N -> "";
		};
	}

	/** 120未満 – (−) – empty where nothing holds; for files. */
	String bare(Reading reading) {
		return reading.threshold().map(threshold -> {
			Limits limits = Limits.of(threshold, reading.item());
			return reading.item().type() == ValueType.ORDINAL ? NEGATIVE
					: this.wording.t(limits.upwards() ? "checkups.legend.below" : "checkups.legend.from",
							this.wording.number(limits.care(), reading.item()));
		}).orElse("");
	}

	private String ministry(Item item, Threshold threshold) {
		if (item.type() == ValueType.ORDINAL) {
			return this.wording.t("checkups.range.negative");
		}
		Limits limits = Limits.of(threshold, item);
		return this.wording.t(limits.upwards() ? "checkups.range.below" : "checkups.range.from",
				this.wording.number(limits.care(), item));
	}

	private String between(Range range, Item item) {
		if (range.low() == null) {
			return this.wording.t("checkups.range.atMost", this.wording.number(range.high(), item));
		}
		if (range.high() == null) {
			return this.wording.t("checkups.range.atLeast", this.wording.number(range.low(), item));
		}
		return this.wording.t("checkups.range.between", this.wording.number(range.low(), item),
				this.wording.number(range.high(), item));
	}

}
