package jp.mykempo.checkups.healthage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.mykempo.checkups.core.Report;
import jp.mykempo.checkups.healthage.HealthAgePage.Heart;
import jp.mykempo.checkups.healthage.HealthAgePage.Imported;
import jp.mykempo.checkups.healthage.HealthAgePage.Summary;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Words;

import org.springframework.stereotype.Component;

/** Makes the page out of what is on file: the imported health age first, the age of heart and vessels below. */
@Component
class HealthAgeView {

	private final HeartAgeModel model;

	private final HeartYears years;

	private final Words words;

	HealthAgeView(HeartAgeModel model, HeartYears years, Words words) {
		this.model = model;
		this.years = years;
		this.words = words;
	}

	HealthAgePage page(OwnHealthAges own, List<Report> reports, WhatIfForm form, Locale locale) {
		Speech speech = new Speech(this.words, locale);
		HeartView heartView = new HeartView(this.model, this.years.of(reports, own.birthDate()), speech);
		FieldErrors errors = FieldErrors.none();
		Heart heart = heartView.section(form, errors);
		if (own.ages().isEmpty()) {
			return new HealthAgePage(heartView.summary(), Optional.empty(), heart, errors);
		}
		ImportedView importedView = new ImportedView(own, reports, speech);
		Imported imported = importedView.section();
		Summary summary = importedView.summary();
		return new HealthAgePage(summary, Optional.of(imported), heart, errors);
	}

}
