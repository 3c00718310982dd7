package jp.mykempo.demo.society;

import java.io.Writer;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;

/** Writes accounts of the former system, one line each. The common password is hashed once for each way of hashing. */
final class LegacyAccountsFile {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

	private static final int SALT_BYTES = 16;

	private final long seed;

	private final CsvWriter csv;

	private final Map<PasswordScheme, String> common = new EnumMap<>(PasswordScheme.class);

	LegacyAccountsFile(long seed, Writer out) {
		this.seed = seed;
		this.csv = new CsvWriter(out);
		LegacyAccountColumns.ALL.forEach(csv::cell);
		csv.endLine();
	}

	void add(CoverageLine line, FormerLogin login) {
		Person person = line.person();
		csv.cell(login.loginId()).cell(line.spell().number().symbol()).cell(line.spell().number().number());
		csv.cell(line.branch()).cell(person.name().kana()).cell(person.birthDate().toString());
		csv.cell(login.mailAddress()).cell(flag(login.mailVerified())).cell(time(login.lastLogin()));
		csv.cell(flag(login.webViewing())).cell(hash(login)).endLine();
	}

	void flush() {
		csv.flush();
	}

	private String hash(FormerLogin login) {
		String password = login.secret().password();
		PasswordScheme scheme = login.secret().scheme();
		return FormerLogins.COMMON_PASSWORD.equals(password)
				? common.computeIfAbsent(scheme, s -> s.hash(password, salt(s.name())))
				: scheme.hash(password, salt(login.loginId()));
	}

	private byte[] salt(String about) {
		Dice dice = Dice.of(seed, about, 0);
		byte[] salt = new byte[SALT_BYTES];
		for (int i = 0; i < salt.length; i++) {
			salt[i] = (byte) dice.next();
		}
		return salt;
	}

	private static String flag(boolean value) {
		return value ? "1" : "0";
	}

	private static String time(LocalDateTime time) {
		return time == null ? "" : TIME.format(time);
	}

}
