package jp.mykempo.account.looks;

import java.util.Locale;

import jp.mykempo.audit.Look;
import jp.mykempo.site.Message;
import jp.mykempo.site.SocietyProfile;
import jp.mykempo.site.Words;

import org.springframework.stereotype.Component;

/**
 * How rows of the trail are called on the page: the act and the class of data in words, and the desk that the act belongs
 * to. An act that has no words yet is called by its class of data.
 */
@Component
class Acts {

	private static final Message NOTICE = Message.of("account.looks.purpose.notice");

	private final Words words;

	private final SocietyProfile society;

	Acts(Words words, SocietyProfile society) {
		this.words = words;
		this.society = society;
	}

	/** What was done. */
	Message act(Look look) {
		String key = "account.looks.act." + look.act();
		return Message.of(this.words.knows(key) ? key : "account.looks.act.other");
	}

	/** Which data. */
	Message dataClass(Look look) {
		String key = "account.looks.class." + look.dataClass().orElse(ofAct(look.act()));
		return Message.of(this.words.knows(key) ? key : "account.looks.class.other");
	}

	/** What for: a purpose that is always the same in the reader's words, any other as the clerk gave it. */
	Message purpose(Look look) {
		String given = look.purpose().orElse("");
		if (given.equals(this.words.text(Locale.JAPANESE, NOTICE))) {
			return NOTICE;
		}
		return given.isEmpty() ? Message.of("account.looks.purpose.work") : Message.of("account.looks.purpose.given", given);
	}

	/** Which desk, as the society calls it; staff in person are never named. */
	Message desk(Look look) {
		return this.society.desk(deskKey(look))
			.map(desk -> Message.of("account.looks.desk.named", desk.name().ja(), desk.name().en()))
			.orElseGet(() -> Message.of("account.looks.desk." + (isPost(look.act()) ? "post" : "reception")));
	}

	private static String deskKey(Look look) {
		return switch (look.dataClass().orElse("")) {
			case "expense" -> "expenses";
			case "checkup" -> "checkups";
			case "health-age" -> "health-age";
			case "coverage" -> "coverage";
			default -> "";
		};
	}

	private static String ofAct(String act) {
		return isPost(act) ? "post" : "account";
	}

	private static boolean isPost(String act) {
		return act.startsWith("postcard") || act.startsWith("returned-postcard") || act.startsWith("protected-order");
	}

}
