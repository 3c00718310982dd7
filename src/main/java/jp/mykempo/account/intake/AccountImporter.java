package jp.mykempo.account.intake;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import javax.sql.DataSource;

import jp.mykempo.access.Hashing;
import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.CsvFile;
import jp.mykempo.imports.CsvHeader;
import jp.mykempo.imports.FileImporter;
import jp.mykempo.imports.ImportOutcome;
import jp.mykempo.imports.RunLog;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Takes in the accounts of the former system (旧システムのアカウント, O10): {@code import accounts FILE [--apply]}. Lines with
 * errors keep the file out; lines whose person is not covered, or has an account already, are passed over with a word.
 * The same file again changes nothing.
 */
@Component
class AccountImporter implements FileImporter {

	private final DataSource source;

	private final JdbcClient sql;

	private final Hashing hashing;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AccountImporter(DataSource source, JdbcClient sql, Hashing hashing, ApplicationEventPublisher events, Clock clock) {
		this.source = source;
		this.sql = sql;
		this.hashing = hashing;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "accounts";
	}

	@Override
	public String wording() {
		return "account.intake";
	}

	@Override
	public boolean recognises(Path file) {
		return CsvHeader.fits(file, AccountColumn.class);
	}

	@Override
	public ImportOutcome read(Arrival arrival, RunLog log) {
		Connection connection = DataSourceUtils.getConnection(this.source);
		try (CsvFile file = CsvFile.open(arrival.file())) {
			AccountFile accounts = new AccountFile(file, this.hashing, log);
			accounts.stage(connection);
			return new AccountIntake(this.sql, this.events, log, accounts.header()).compareAndApply(arrival,
					this.clock, file.hash());
		}
		catch (SQLException failed) {
			throw new IllegalStateException("the accounts could not be written", failed);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, this.source);
		}
	}

}
