package jp.mykempo.coveragenotice.household;

import java.util.List;

import jp.mykempo.account.SettingsSection;
import jp.mykempo.kernel.AccountId;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「ご家族への表示」 in the login information menu (X6). */
@Component
@Order(30)
class HouseholdSection implements SettingsSection {

	@Override
	public String heading() {
		return "coverage.household.section";
	}

	@Override
	public List<Fact> facts(AccountId account) {
		return List.of();
	}

	@Override
	public List<Door> doors(AccountId account) {
		return List.of(new Door("/settings/household", "coverage.household.title", "coverage.household.door"));
	}

}
