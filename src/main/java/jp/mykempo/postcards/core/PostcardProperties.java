package jp.mykempo.postcards.core;

import java.time.Duration;

import jp.mykempo.postcards.CardKind;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a society may decide about its postcards ({@code mykempo.postcards.*}).
 *
 * @param workingDays so many working days after the order a card is posted, and so many later it is there
 * @param viewingLife how long after posting a viewing password can be used first (K3)
 * @param loginNoticeLife the same of a one-time password (K5)
 */
@ConfigurationProperties("mykempo.postcards")
public record PostcardProperties(@DefaultValue("5") int workingDays, @DefaultValue("180d") Duration viewingLife,
		@DefaultValue("21d") Duration loginNoticeLife) {

	public static final PostcardProperties DEFAULTS = new PostcardProperties(5, Duration.ofDays(180),
			Duration.ofDays(21));

	public Duration lifeOf(CardKind kind) {
		return switch (kind) {
			case VIEWING_PASSWORD -> viewingLife;
			case LOGIN_NOTICE -> loginNoticeLife;
		};
	}

}
