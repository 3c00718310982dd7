package jp.mykempo.checkups.healthage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.checkups.core.Reports;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Answer;
import jp.mykempo.viewing.BehindViewingGate;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 「健康年齢」 (C3): of the member alone, whoever else is in the family. */
@Controller
@BehindViewingGate
class HealthAgeController {

	private final AuditTrail trail;

	private final HealthAges healthAges;

	private final Reports reports;

	private final HealthAgeView view;

	private final Clock clock;

	HealthAgeController(AuditTrail trail, HealthAges healthAges, Reports reports, HealthAgeView view, Clock clock) {
		this.trail = trail;
		this.healthAges = healthAges;
		this.reports = reports;
		this.view = view;
		this.clock = clock;
	}

	@GetMapping("/health-age")
	Answer show(@AuthenticationPrincipal CurrentMember member, WhatIfForm form, Locale locale) {
		this.trail.record(new HealthAgeSeen(member.account(), member.person()));
		LocalDate today = PeopleTime.today(this.clock);
		OwnHealthAges own = this.healthAges.of(member.person(), today);
		return this.view.page(own, this.reports.of(member.person(), today), form, locale);
	}

}
