package jp.mykempo.demo.society;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.mykempo.demo.society.FormerLogin.Secret;

/**
 * Who of a family had an account in the former system: most insured persons, some grown dependants. Couples share
 * addresses, some have none, some addresses have dots where only carriers allowed them, some IDs are the address.
 */
final class FormerLogins {

	/** Everybody who is not notable has this one, so that a load driver can log anybody in. */
	static final String COMMON_PASSWORD = "mihon-no-sakura";

	private static final LocalDateTime NEW_TIMES = LocalDateTime.of(2022, 6, 7, 0, 0);

	private static final LocalDateTime OLDEST_LOGIN = LocalDateTime.of(2015, 4, 1, 8, 0);

	private static final int ADULT = 18;

	private static final int WISHING = 300;

	private final long seed;

	private final LocalDate today;

	FormerLogins(long seed, LocalDate today) {
		this.seed = seed;
		this.today = today;
	}

	/** The account behind a line of the coverage file, or null. Lines of former numbers and former members have none. */
	FormerLogin of(CoverageLine line) {
		Dice dice = Dice.of(seed, "login", line.household().index() * 16 + line.member().branch());
		boolean insured = line.member().insured();
		boolean current = line.stay().covers(today) && line.spell().equals(line.household().lastSpell());
		if (!current || line.person().ageOn(today) < ADULT || !dice.perMille(insured ? 620 : 200)) {
			return null;
		}
		String mail = mail(line, dice);
		boolean mailIsId = insured && !mail.isEmpty() && dice.perMille(100);
		return new FormerLogin(mailIsId ? mail : ownName(line), mail, !mail.isEmpty() && dice.perMille(850),
				lastLogin(dice), dice.perMille(WISHING), new Secret(COMMON_PASSWORD, scheme(dice)));
	}

	private static String ownName(CoverageLine line) {
		String name = line.person().name().romaji() + "." + line.spell().number().number();
		return line.member().insured() ? name : name + "-" + line.member().branch();
	}

	/** A dependant's address is often the insured person's. */
	private static String mail(CoverageLine line, Dice dice) {
		String number = line.spell().number().number();
		if (dice.perMille(80)) {
			return "";
		}
		if (!line.member().insured() && dice.perMille(700)) {
			return "house" + number + "@mail.example.jp";
		}
		if (line.member().insured() && dice.perMille(300)) {
			return "house" + number + "@mail.example.jp";
		}
		return dice.perMille(30) ? "kitai.." + number + "-" + line.member().branch() + ".@keitai.example.jp"
				: ownName(line) + "@example.com";
	}

	private LocalDateTime lastLogin(Dice dice) {
		if (dice.perMille(40)) {
			return null;
		}
		boolean longAgo = dice.perMille(250);
		LocalDateTime from = longAgo ? OLDEST_LOGIN : NEW_TIMES;
		LocalDateTime last = longAgo ? NEW_TIMES.minusSeconds(1) : today.atStartOfDay().minusSeconds(1);
		LocalDateTime time = dice.day(from.toLocalDate(), last.toLocalDate()).atStartOfDay().plusSeconds(dice.below(86_400));
		return time.isAfter(last) ? last : time;
	}

	private static PasswordScheme scheme(Dice dice) {
		PasswordScheme[] schemes = PasswordScheme.values();
		return schemes[dice.below(schemes.length)];
	}

}
