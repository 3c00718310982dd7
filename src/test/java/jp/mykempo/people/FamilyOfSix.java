package jp.mykempo.people;

import java.time.LocalDate;
import java.time.YearMonth;

import jp.mykempo.expenses.core.CareKind;
import jp.mykempo.journeys.Site;
import jp.mykempo.journeys.Visit;
import jp.mykempo.membership.HouseholdObjections;
import jp.mykempo.viewing.PostRound;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A household with everything that decides who sees whose expenses (C4, X6): the insured person, her husband, a child, a
 * child who found work in the middle of the year, a protected parent and a brother who objects. Each had care in two
 * months of the present year, at an institution that bears the own name.
 */
public record FamilyOfSix(Someone hanako, Someone taro, Someone sakura, Someone kenta, Someone ume, Someone jiro,
		Registered member) {

	public static FamilyOfSix on(Site site) {
		JdbcClient sql = site.sql();
		Family family = Family.in(sql);
		Someone hanako = family.insured("見本　花子", "ミホン　ハナコ", "1978-05-06");
		Someone taro = family.dependant("見本　太郎", "ミホン　タロウ", "1976-11-23", "夫");
		Someone sakura = family.dependant("見本　さくら", "ミホン　サクラ", "2014-03-30", "子");
		Someone kenta = family.dependant("見本　健太", "ミホン　ケンタ", "2003-07-07", "子");
		Someone ume = family.dependant("見本　梅", "ミホン　ウメ", "1948-02-02", "母");
		Someone jiro = family.dependant("見本　次郎", "ミホン　ジロウ", "1981-09-09", "弟");
		FamilyOfSix six = new FamilyOfSix(hanako, taro, sakura, kenta, ume, jiro, Registered.on(site, hanako));
		six.treated(sql);
		family.loses(kenta, LocalDate.of(2026, 4, 1), "NO_LONGER_DEPENDANT");
		family.isProtected(ume);
		site.bean(HouseholdObjections.class).object(jiro.id());
		return six;
	}

	private void treated(JdbcClient sql) {
		YearMonth march = YearMonth.of(2026, 3);
		YearMonth july = YearMonth.of(2026, 7);
		Treatment.of(this.hanako, march).at("花子内科").costs(sql, 6_740);
		Treatment.of(this.hanako, july).at("花子歯科").of(CareKind.DENTAL_OUT).costs(sql, 12_600);
		Treatment.of(this.taro, march).at("太郎外科").costs(sql, 24_300);
		Treatment.of(this.taro, july).at("太郎病院").of(CareKind.MEDICAL_IN).costs(sql, 386_400);
		Treatment.of(this.sakura, march).at("さくら小児科").costs(sql, 8_420);
		Treatment.of(this.sakura, july).at("さくら薬局").of(CareKind.PHARMACY).costs(sql, 3_150);
		Treatment.of(this.kenta, march).at("健太眼科").costs(sql, 5_000);
		Treatment.of(this.ume, march).at("梅医院").costs(sql, 70_000);
		Treatment.of(this.ume, july).at("梅医院").costs(sql, 70_000);
		Treatment.of(this.jiro, march).at("次郎皮膚科").costs(sql, 9_000);
		Treatment.of(this.jiro, july).at("次郎皮膚科").costs(sql, 9_000);
		sql.sql("""
				update expenses.claim set additional_benefit = 90680, high_cost_benefit = 1200, meal_total = 7680, meal_standard = 5520
				where person_id = ? and kind = 'MEDICAL_IN'""").param(this.taro.id().value()).update();
	}

	/** The insured person, logged in, with the gate open, at the expenses. */
	public Visit atExpenses(Site site) {
		return open(site, this.member);
	}

	/** The same of any member. */
	public static Visit open(Site site, Registered member) {
		String secret = new PostRound(site).to(member).printed();
		return member.logIn(site).open("/expenses").fill("viewing", secret).press("医療費のお知らせを開く");
	}

}
