package jp.mykempo.postcards.core;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.SecretMaker;

import org.springframework.stereotype.Component;

/** Who makes which kind's secrets; a kind that nobody claims gets the usual ones. */
@Component
public class SecretMakers {

	private final Map<CardKind, SecretMaker> byKind = new EnumMap<>(CardKind.class);

	public SecretMakers(List<SecretMaker> makers) {
		makers.forEach(maker -> this.byKind.put(maker.kind(), maker));
	}

	public SecretMaker of(CardKind kind) {
		return this.byKind.getOrDefault(kind, () -> kind);
	}

}
