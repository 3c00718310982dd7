package jp.mykempo.viewing.core;

import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.SecretMaker;

import org.springframework.stereotype.Component;

/** Viewing passwords are made at random, and their postcards never bear a login ID (V3, K3). */
@Component
class ViewingSecretMaker implements SecretMaker {

	@Override
	public CardKind kind() {
		return CardKind.VIEWING_PASSWORD;
	}

}
