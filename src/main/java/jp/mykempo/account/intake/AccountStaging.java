package jp.mykempo.account.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;

import jp.mykempo.account.intake.AccountLine.Mail;
import jp.mykempo.account.intake.AccountLine.Owner;
import jp.mykempo.imports.CopyStream;

/** Brings the lines of a file of former accounts into a temporary table ({@code stage}), gone with the transaction. */
final class AccountStaging {

	private final Connection connection;

	private CopyStream lines;

	AccountStaging(Connection connection) {
		this.connection = connection;
	}

	/** Makes the table and begins to take lines. */
	void begin() throws SQLException {
		execute("""
				create temp table stage (
					line integer, login_id text, login_key text collate "C",
					symbol_key text collate "C", number_key text collate "C", branch text collate "C",
					kana_key text collate "C", birth_date date,
					mail_address text, mail_key text, mail_verified boolean, last_login timestamptz, web_viewing boolean,
					password_hash text, person_id bigint, fate text
				) on commit drop
				""");
		this.lines = new CopyStream(this.connection,
				"stage (line, login_id, login_key, symbol_key, number_key, branch, kana_key, birth_date, mail_address,"
						+ " mail_key, mail_verified, last_login, web_viewing, password_hash)");
	}

	void add(AccountLine line) throws SQLException {
		Owner owner = line.owner();
		this.lines.entry(line.line())
			.entry(line.loginId().text())
			.entry(line.loginId().key())
			.entry(owner.symbolKey())
			.entry(owner.numberKey())
			.entry(owner.branch())
			.entry(owner.kanaKey())
			.entry(owner.birthDate())
			.entry(line.mail().map(mail -> mail.address().text()).orElse(null))
			.entry(line.mail().map(mail -> mail.address().key()).orElse(null))
			.entry(String.valueOf(line.mail().map(Mail::verified).orElse(false)))
			.entry(line.lastLogin().map(OffsetDateTime::toString).orElse(null))
			.entry(String.valueOf(line.webViewing()))
			.entry(line.verifier());
		this.lines.endRow();
	}

	/** All lines are there. */
	void end() throws SQLException {
		this.lines.end();
		execute("analyze stage");
	}

	/** Leaves the connection usable after a file that broke off. */
	void cancel() throws SQLException {
		if (this.lines != null) {
			this.lines.cancel();
		}
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
