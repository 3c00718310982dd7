package jp.mykempo.home.archive;

import java.util.List;

import jp.mykempo.account.SettingsSection;
import jp.mykempo.kernel.AccountId;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「ご自分の情報の保存」 in the login information menu (X4). */
@Component
@Order(40)
class ArchiveSection implements SettingsSection {

	@Override
	public String heading() {
		return "home.archive.section";
	}

	@Override
	public List<Fact> facts(AccountId account) {
		return List.of();
	}

	@Override
	public List<Door> doors(AccountId account) {
		return List.of(new Door("/my-data", "home.archive.title", "home.archive.door"));
	}

}
