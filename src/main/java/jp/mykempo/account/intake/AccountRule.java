package jp.mykempo.account.intake;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;

import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.Parsed;
import jp.mykempo.kernel.PeopleTime;

/** How the entries are read that only this file has. */
final class AccountRule {

	private static final int LONGEST_ID = 254;

	private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
		.appendPattern("uuuu-M-d[['T'][ ]H:mm[:ss]]")
		.parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
		.parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
		.parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
		.toFormatter()
		.withResolverStyle(ResolverStyle.STRICT);

	private AccountRule() {
	}

	/** The ID stays as it was (R9); only what no ID can be is refused. */
	static Parsed<LoginId> loginId(String entry) {
		LoginId id = new LoginId(entry.strip());
		boolean fits = !id.key().isEmpty() && id.text().length() <= LONGEST_ID;
		return fits ? Parsed.ok(id) : Parsed.rejected("account.intake.loginId");
	}

	/** {@code 1} or {@code 0}. */
	static Parsed<Boolean> flag(String entry) {
		return switch (JapaneseText.fold(entry)) {
			case "1" -> Parsed.ok(true);
			case "0" -> Parsed.ok(false);
			default -> Parsed.rejected("account.intake.flag");
		};
	}

	/** A time of Japan. */
	static Parsed<OffsetDateTime> time(String entry) {
		try {
			LocalDateTime time = LocalDateTime.parse(JapaneseText.fold(entry).replace('/', '-'), TIME);
			return Parsed.ok(time.atZone(PeopleTime.JAPAN).toOffsetDateTime());
		}
		catch (DateTimeException ex) {
			return Parsed.rejected("account.intake.time");
		}
	}

}
