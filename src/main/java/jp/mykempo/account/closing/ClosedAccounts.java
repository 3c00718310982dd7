package jp.mykempo.account.closing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jp.mykempo.account.core.Account;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.kernel.PersonId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Closes, reopens and erases accounts by the set. */
@Repository
class ClosedAccounts {

	private static final String ENDED_BY_IMPORT = """
			and {row}.person_id in (select person_id from membership.shared_ended
				where import_run = :importRun and lost_on <= :today)
			""";

	private final JdbcClient sql;

	private final int daysKept;

	ClosedAccounts(JdbcClient sql, @Value("${mykempo.account.closed-days:30}") int daysKept) {
		this.sql = sql;
		this.daysKept = daysKept;
	}

	/** A number for one run of closing or reopening. */
	long nextRun() {
		return this.sql.sql("select nextval('account.closing_run')").query(Long.class).single();
	}

	/** Closes the accounts whose coverage is over, and notes which. Their principals. */
	List<String> close(long run, Cause cause) {
		return bind(cause, """
				with ended as (
					select a.id, c.lost_on
					from account.account a
					join membership.shared_coverage c on c.coverage_id = a.coverage_id
					where a.state = 'open' and c.lost_on <= :today
						and not account.still_covered(a.person_id, a.coverage_id, :today)
				""" + restriction(cause, "a") + """
					order by a.id
					for update of a
				), closed as (
					update account.account a
					set state = 'closed', closed_at = now(), erase_on = :today + :days
					from ended where a.id = ended.id
					returning a.id, a.person_id, ended.lost_on
				)
				insert into account.closing (run, import_run, account_id, person_id, lost_on)
				select :run, :importRun, id, person_id, lost_on from closed
				returning account_id
				""")
			.param("days", this.daysKept)
			.param("run", run)
			.query((row, index) -> Account.principal(new AccountId(row.getLong(1))))
			.list();
	}

	/** Withdraws registrations under way; their links then say that their time is over. */
	int withdrawRegistrations(Cause cause) {
		return bind(cause, """
				update account.pending_registration
				set outcome = 'expired', ended_at = now(), login_id = null, login_key = null, mail_address = null,
					mail_key = null, password_hash = null
				where id in (select p.id
					from account.pending_registration p
					where p.outcome is null and not account.still_covered(p.person_id, p.coverage_id, :today)
				""" + restriction(cause, "p") + """
					for update skip locked)
				""").update();
	}

	/** Whom to tell of a run: those with an address, but nobody writes to the dead. */
	List<Farewell> listFarewells(long run) {
		return this.sql.sql("""
				select a.id, p.name, a.mail_address, a.language, a.erase_on
				from account.closing
				join account.account a on a.id = closing.account_id
				join membership.shared_person p on p.person_id = a.person_id
				left join membership.shared_coverage c on c.coverage_id = a.coverage_id
				where closing.run = :run and a.mail_address is not null and c.loss_reason is distinct from 'DEATH'
				order by a.id
				""").param("run", run).query(ClosedAccounts::farewell).list();
	}

	/**
	 * Opens the accounts again whose coverage the import restored, unless the person has a newer one. Their principals.
	 */
	List<String> reopen(long run, long importRun, LocalDate today) {
		return this.sql.sql("""
				with restored as (
					select a.id
					from account.account a
					where a.state = 'closed'
						and a.person_id in (select person_id from membership.shared_corrected where import_run = :importRun)
						and account.still_covered(a.person_id, a.coverage_id, :today)
						and not exists (select from account.account newer
							where newer.person_id = a.person_id and newer.id > a.id)
					order by a.id
					for update of a
				), reopened as (
					update account.account a set state = 'open', closed_at = null, erase_on = null
					from restored where a.id = restored.id
					returning a.id
				)
				update account.closing set reopened_run = :run, reopened_at = now()
				from reopened where closing.account_id = reopened.id and closing.reopened_at is null
				returning closing.account_id
				""")
			.param("importRun", importRun)
			.param("today", today)
			.param("run", run)
			.query((row, index) -> Account.principal(new AccountId(row.getLong(1))))
			.list();
	}

	/** Closed accounts whose time is over, locked; others' at this moment are left to them. */
	List<Expired> lockExpired(LocalDate today) {
		return this.sql.sql("""
				select id, person_id from account.account where state = 'closed' and erase_on <= :today
				order by id limit 1000 for update skip locked
				""")
			.param("today", today)
			.query((row, index) -> new Expired(new AccountId(row.getLong("id")), new PersonId(row.getLong("person_id"))))
			.list();
	}

	/** Erases accounts with all that hangs on them. */
	void erase(List<Expired> expired) {
		Long[] ids = expired.stream().map(one -> one.account().value()).toArray(Long[]::new);
		this.sql.sql("update account.closing set erased_at = now() where account_id = any (:ids) and reopened_at is null")
			.param("ids", ids)
			.update();
		this.sql.sql("delete from account.account where id = any (:ids)").param("ids", ids).update();
	}

	private static String restriction(Cause cause, String row) {
		return cause.importRun().isPresent() ? ENDED_BY_IMPORT.replace("{row}", row) : "";
	}

	private JdbcClient.StatementSpec bind(Cause cause, String statement) {
		return this.sql.sql(statement)
			.param("today", cause.today())
			.param("importRun", cause.importRun().orElse(null), Types.BIGINT);
	}

	private static Farewell farewell(ResultSet row, int index) throws SQLException {
		return new Farewell(new AccountId(row.getLong("id")), row.getString("name"),
				new MailAddress(row.getString("mail_address")), Locale.of(row.getString("language")),
				row.getObject("erase_on", LocalDate.class));
	}

	/** A member who is told that the account is closed. */
	record Farewell(AccountId account, String name, MailAddress mail, Locale language, LocalDate erasedOn) {
	}

	/** An account that is to be erased. */
	record Expired(AccountId account, PersonId person) {
	}

}
