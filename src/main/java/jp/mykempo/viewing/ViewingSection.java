package jp.mykempo.viewing;

import java.util.List;
import java.util.stream.Stream;

import jp.mykempo.account.SettingsSection;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.site.Message;
import jp.mykempo.viewing.core.CardViews;
import jp.mykempo.viewing.core.Choice;
import jp.mykempo.viewing.core.Choices;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 「健康・医療情報に関する項目」 of the login information menu (M1, M5–M7). */
@Component
@Order(20)
class ViewingSection implements SettingsSection {

	private final Choices choices;

	private final CardViews cards;

	ViewingSection(Choices choices, CardViews cards) {
		this.choices = choices;
		this.cards = cards;
	}

	@Override
	public String heading() {
		return "viewing.section";
	}

	@Override
	public List<Fact> facts(AccountId account) {
		Choice choice = this.choices.get(account);
		Fact wish = new Fact("viewing.fact", Message.of(word(choice)));
		return choice.wished() ? Stream.concat(Stream.of(wish), password(account)).toList() : List.of(wish);
	}

	private Stream<Fact> password(AccountId account) {
		return this.cards.find(account, LocaleContextHolder.getLocale())
			.map(card -> new Fact("viewing.fact.password", card.headline()))
			.stream();
	}

	@Override
	public List<Door> doors(AccountId account) {
		return List.of(new Door("/settings/viewing/password", "viewing.door.password", "viewing.door.password.text"),
				new Door("/viewing/reissue", "viewing.door.reissue", "viewing.door.reissue.text"),
				new Door("/settings/viewing", "viewing.door", "viewing.door.text"),
				new Door("/viewing/card", "viewing.door.card", "viewing.door.card.text"));
	}

	static String word(Choice choice) {
		return choice.wished() ? "viewing.wished" : "viewing.declined";
	}

}
