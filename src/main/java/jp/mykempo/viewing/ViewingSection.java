package jp.mykempo.viewing;

import java.util.List;

import jp.mykempo.account.SettingsSection;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.site.Message;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「健康・医療情報に関する項目」 of the login information menu (M1, M7). */
@Component
@Order(20)
class ViewingSection implements SettingsSection {

	private final Choices choices;

	ViewingSection(Choices choices) {
		this.choices = choices;
	}

	@Override
	public String heading() {
		return "viewing.section";
	}

	@Override
	public List<Fact> facts(AccountId account) {
		return List.of(new Fact("viewing.fact", Message.of(word(this.choices.get(account)))));
	}

	@Override
	public List<Door> doors(AccountId account) {
		return List.of(new Door("/settings/viewing", "viewing.door", "viewing.door.text"));
	}

	static String word(Choice choice) {
		return choice.wished() ? "viewing.wished" : "viewing.declined";
	}

}
