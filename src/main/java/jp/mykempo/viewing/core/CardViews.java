package jp.mykempo.viewing.core;

import java.util.Locale;
import java.util.Optional;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Postcards;

import org.springframework.stereotype.Component;

/** Finds where a member's latest postcard with a viewing password is. One statement. */
@Component
public class CardViews {

	private final Postcards postcards;

	CardViews(Postcards postcards) {
		this.postcards = postcards;
	}

	/** Empty where none was ever ordered. */
	public Optional<CardView> find(AccountId account, Locale locale) {
		return this.postcards.standing(account, CardKind.VIEWING_PASSWORD).map(card -> CardView.of(card, locale));
	}

}
