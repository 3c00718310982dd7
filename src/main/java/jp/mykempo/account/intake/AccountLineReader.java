package jp.mykempo.account.intake;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import de.siegmar.fastcsv.reader.CsvRecord;
import jp.mykempo.access.Hashing;
import jp.mykempo.account.intake.AccountLine.Mail;
import jp.mykempo.account.intake.AccountLine.Owner;
import jp.mykempo.imports.CsvFile;
import jp.mykempo.imports.CsvHeader;
import jp.mykempo.imports.RunLog;
import jp.mykempo.imports.RunLog.Place;
import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.kernel.Parsed;
import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.kernel.WrittenDate;

/** Reads the lines of a file of former accounts one by one and says what is wrong in each, by line and column. */
final class AccountLineReader {

	private final CsvHeader<AccountColumn> header;

	private final int width;

	private final Hashing hashing;

	private final RunLog log;

	AccountLineReader(CsvHeader<AccountColumn> header, int width, Hashing hashing, RunLog log) {
		this.header = header;
		this.width = width;
		this.hashing = hashing;
		this.log = log;
	}

	/** The line, if nothing is wrong with it. */
	Optional<AccountLine> read(CsvRecord record) {
		this.log.line();
		if (record.getFieldCount() != this.width) {
			this.log.error(record.getStartingLineNumber(), Place.WHOLE_LINE, "imports.line.columns",
					String.valueOf(this.width), String.valueOf(record.getFieldCount()));
			return Optional.empty();
		}
		long errorsBefore = this.log.errors();
		AccountLine line = new Entries((int) record.getStartingLineNumber(), record.getFields()).line();
		return this.log.errors() == errorsBefore ? Optional.of(line) : Optional.empty();
	}

	/** The entries of one line; what is wrong has been noted and is {@code null}. */
	private final class Entries {

		private final int number;

		private final List<String> fields;

		Entries(int number, List<String> fields) {
			this.number = number;
			this.fields = fields;
		}

		AccountLine line() {
			LoginId loginId = take(AccountColumn.LOGIN_ID, AccountRule::loginId);
			Boolean webViewing = take(AccountColumn.WEB_VIEWING, AccountRule::flag);
			String verifier = take(AccountColumn.PASSWORD_HASH, text -> hashing.check(text.strip()));
			return new AccountLine(this.number, loginId, owner(), mail(), lastLogin(), Boolean.TRUE.equals(webViewing),
					verifier);
		}

		private Owner owner() {
			String symbol = take(AccountColumn.SYMBOL, SymbolNumber::parseSymbol);
			String number = take(AccountColumn.NUMBER, SymbolNumber::parseNumber);
			String branch = take(AccountColumn.BRANCH, AccountRule::branch);
			KanaName kana = take(AccountColumn.KANA, KanaName::parse);
			WrittenDate birth = take(AccountColumn.BIRTH_DATE, WrittenDate::parse);
			if (symbol == null || number == null || kana == null || birth == null) {
				return null;
			}
			SymbolNumber both = new SymbolNumber(symbol, number);
			return new Owner(both.symbolKey(), both.numberKey(), branch, kana.key(), birth.value().toString());
		}

		private Optional<Mail> mail() {
			MailAddress address = take(AccountColumn.MAIL, MailAddress::parse);
			Boolean verified = take(AccountColumn.MAIL_VERIFIED, AccountRule::flag);
			return address == null ? Optional.empty() : Optional.of(new Mail(address, Boolean.TRUE.equals(verified)));
		}

		private Optional<OffsetDateTime> lastLogin() {
			return Optional.ofNullable(take(AccountColumn.LAST_LOGIN, AccountRule::time));
		}

		/** The entry's value, or null where it is empty or wrong. */
		private <T> T take(AccountColumn column, Function<String, Parsed<T>> rule) {
			String entry = header.text(this.fields, column);
			if (entry.isBlank()) {
				if (column.required()) {
					log.error(this.number, header.place(column), "account.intake.missing");
				}
				return null;
			}
			return switch (readable(column, entry).then(rule)) {
				case Parsed.Ok<T>(T value) -> value;
				case Parsed.Rejected<T>(String reason, List<Object> arguments) -> {
					log.error(this.number, header.place(column), reason, arguments.toArray());
					yield null;
				}
			};
		}

		/** Entries that are no text at all are refused whatever their column. */
		private static Parsed<String> readable(AccountColumn column, String entry) {
			if (entry.length() > column.longest()) {
				return Parsed.rejected("imports.text.long", String.valueOf(column.longest()));
			}
			if (entry.indexOf(CsvFile.BROKEN) >= 0) {
				return Parsed.rejected("imports.text.broken");
			}
			return entry.chars().anyMatch(Character::isISOControl) ? Parsed.rejected("imports.text.control")
					: Parsed.ok(entry);
		}

	}

}
