package jp.mykempo.viewing.card;

import java.util.List;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.site.Icon;
import jp.mykempo.site.Message;
import jp.mykempo.site.Visitor;
import jp.mykempo.site.Waiting;
import jp.mykempo.viewing.core.CardView;
import jp.mykempo.viewing.core.CardViews;
import jp.mykempo.viewing.core.Passwords;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the top page that a postcard is under way, in the post, or came back (E5). */
@Component
@Order(20)
class CardWaiting implements Waiting {

	private final Passwords passwords;

	private final CardViews cards;

	CardWaiting(Passwords passwords, CardViews cards) {
		this.passwords = passwords;
		this.cards = cards;
	}

	/** A second statement only for those who wait: nearly everybody uses the password already, or wants none. */
	@Override
	public List<Task> tasks(Visitor visitor) {
		return visitor instanceof CurrentMember member && this.passwords.isAwaited(member.account())
				? this.cards.find(member.account(), LocaleContextHolder.getLocale()).map(CardWaiting::task).stream().toList()
				: List.of();
	}

	private static Task task(CardView card) {
		String key = switch (card.state()) {
			case ACCEPTED, PRINTED, WAITS_FOR_DESK -> "ordered";
			case POSTED, USED -> "posted";
			case CAME_BACK -> "returned";
			case LAPSED, WITHDRAWN -> "over";
		};
		return new Task(Icon.POSTCARD, "/viewing/card", Message.of("viewing.waiting." + key), card.headline());
	}

}
