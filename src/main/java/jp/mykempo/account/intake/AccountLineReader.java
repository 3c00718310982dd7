package jp.mykempo.account.intake;

import java.time.OffsetDateTime;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvRecord;
import jp.mykempo.access.Hashing;
import jp.mykempo.account.intake.AccountLine.Mail;
import jp.mykempo.account.intake.AccountLine.Owner;
import jp.mykempo.imports.CsvEntries;
import jp.mykempo.imports.CsvHeader;
import jp.mykempo.imports.RunLog;
import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.kernel.WrittenDate;

/** Reads the lines of a file of former accounts one by one and says what is wrong in each, by line and column. */
final class AccountLineReader {

	private final CsvEntries<AccountColumn> entries;

	private final Hashing hashing;

	AccountLineReader(CsvHeader<AccountColumn> header, Hashing hashing, RunLog log) {
		this.entries = new CsvEntries<>(header, "account.intake.missing", AccountColumn::longest, log);
		this.hashing = hashing;
	}

	/** The line, if nothing is wrong with it. */
	Optional<AccountLine> read(CsvRecord record) {
		return this.entries.read(record, this::line);
	}

	/** What is wrong has been noted and is {@code null}. */
	private AccountLine line() {
		LoginId loginId = this.entries.take(AccountColumn.LOGIN_ID, AccountRule::loginId);
		Boolean webViewing = this.entries.take(AccountColumn.WEB_VIEWING, AccountRule::flag);
		String verifier = this.entries.take(AccountColumn.PASSWORD_HASH, text -> this.hashing.check(text.strip()));
		return new AccountLine((int) this.entries.line(), loginId, owner(), mail(), lastLogin(),
				Boolean.TRUE.equals(webViewing), verifier);
	}

	private Owner owner() {
		String symbol = this.entries.take(AccountColumn.SYMBOL, SymbolNumber::parseSymbol);
		String number = this.entries.take(AccountColumn.NUMBER, SymbolNumber::parseNumber);
		String branch = this.entries.take(AccountColumn.BRANCH, SymbolNumber::parseBranch);
		KanaName kana = this.entries.take(AccountColumn.KANA, KanaName::parse);
		WrittenDate birth = this.entries.take(AccountColumn.BIRTH_DATE, WrittenDate::parse);
		if (symbol == null || number == null || kana == null || birth == null) {
			return null;
		}
		SymbolNumber both = new SymbolNumber(symbol, number);
		return new Owner(both.symbolKey(), both.numberKey(), branch, kana.key(), birth.value().toString());
	}

	private Optional<Mail> mail() {
		MailAddress address = this.entries.take(AccountColumn.MAIL, MailAddress::parse);
		Boolean verified = this.entries.take(AccountColumn.MAIL_VERIFIED, AccountRule::flag);
		return address == null ? Optional.empty() : Optional.of(new Mail(address, Boolean.TRUE.equals(verified)));
	}

	private Optional<OffsetDateTime> lastLogin() {
		return Optional.ofNullable(this.entries.take(AccountColumn.LAST_LOGIN, AccountRule::time));
	}

}
