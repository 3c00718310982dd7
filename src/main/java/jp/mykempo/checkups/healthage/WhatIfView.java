package jp.mykempo.checkups.healthage;

import java.math.BigDecimal;
import java.util.Optional;

import jp.mykempo.checkups.healthage.HealthAgePage.Entry;
import jp.mykempo.checkups.healthage.HealthAgePage.WhatIf;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Message;

/** What the age of heart and vessels would be with other values (値を変えて試す). */
record WhatIfView(HeartAgeModel model, Assessment.Given now) {

	WhatIf of(WhatIfForm form, FieldErrors errors) {
		RiskFactors other = form.applied(this.now.factors(), errors);
		Optional<HeartAge> result = form.asked() && !errors.any() ? Optional.of(this.model.of(other)) : Optional.empty();
		return new WhatIf(entry(this.now.factors().pressure(), form.sbp()),
				entry(this.now.factors().totalCholesterol(), form.tc()), entry(this.now.factors().hdl(), form.hdl()),
				other.smoker(), result.map(HeartView::age), result.map(this::change));
	}

	private static Entry entry(double now, String typed) {
		String text = typed == null || typed.isBlank() ? HeartView.whole(now) : typed;
		return new Entry(HeartView.whole(now), text.length() > 20 ? text.substring(0, 20) : text);
	}

	private Message change(HeartAge other) {
		if (!other.within() || !this.now.age().within()) {
			return Message.of("checkups.healthage.whatIf.beyond");
		}
		BigDecimal change = other.rounded().subtract(this.now.age().rounded());
		String key = change.signum() == 0 ? "same" : change.signum() > 0 ? "older" : "younger";
		return Message.of("checkups.healthage.whatIf." + key, change.abs().toPlainString());
	}

}
