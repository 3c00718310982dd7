package jp.mykempo.expenses.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.DeclineReason;
import jp.mykempo.expenses.core.Delivery;
import jp.mykempo.expenses.core.ExpenseYears;
import jp.mykempo.expenses.core.NoticePeriod;
import jp.mykempo.expenses.sheet.NoticeFile.Applicant;
import jp.mykempo.expenses.sheet.NoticeFile.Place;
import jp.mykempo.expenses.sheet.NoticeFile.Post;
import jp.mykempo.expenses.sheet.NoticeFile.Print;
import jp.mykempo.expenses.sheet.NoticeFile.Returned;
import jp.mykempo.expenses.sheet.NoticeFile.Standing;
import jp.mykempo.expenses.sheet.NoticeFile.Step;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.postcards.ReturnReason;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads applications with all that the desk needs to print and post them. */
@Repository
public class NoticeFiles {

	private final JdbcClient sql;

	private final ExpenseYears years;

	public NoticeFiles(JdbcClient sql, ExpenseYears years) {
		this.sql = sql;
		this.years = years;
	}

	/** Nobody else moves it until the transaction ends. */
	public void lock(long id) {
		this.sql.sql("select id from expenses.application where id = ? for update").param(id).query(Long.class).optional();
	}

	/** The application, as this clerk may see it. */
	public Optional<NoticeFile> find(long id, StaffId clerk) {
		return list("a.id = :id", id, clerk).stream().findFirst();
	}

	/** Those that wait for this batch to be printed; nobody else moves them until the transaction ends. */
	public List<NoticeFile> lockBatch(long batch, StaffId clerk) {
		this.sql.sql("select id from expenses.application where batch_id = ? and state = 'received' order by id for update")
			.param(batch)
			.query(Long.class)
			.list();
		return list("a.batch_id = :id and a.state = 'received'", batch, clerk);
	}

	private List<NoticeFile> list(String which, long id, StaffId clerk) {
		return this.sql.sql("""
				select a.*, p.name, p.kana, p.is_protected, p.postal_code, p.address, c.lost_on,
					concat_ws('-', c.symbol, c.number, c.branch) as number,
					w.name as employer, w.postal_code as employer_code, w.address as employer_address, acc.id as account_id,
					print.printed_at, print.content_hash, clerk.name as printed_by,
					""" + Unfit.SQL + """
					 as unfit,
					print.address_hash is distinct from case when p.address is not null then expenses.address_hash(p.postal_code, p.address)
						else expenses.address_hash(w.postal_code, w.address) end as moved,
					exists (select from expenses.application_opening o where o.application_id = a.id and o.staff_id = :clerk
						and o.opened_at > now() - interval '30 minutes') as opened,
					(select array_agg(concat_ws(' ', step.state, floor(extract(epoch from step.moved_at))::bigint,
							coalesce(mover.name, step.moved_by)) order by step.id)
						from expenses.application_step step
						left join office.shared_staff mover on step.moved_by = 's:' || mover.id
						where step.application_id = a.id) as steps
				from expenses.application a
				join membership.shared_person p on p.person_id = a.person_id
				left join lateral (select * from membership.shared_coverage newest
					where newest.person_id = a.person_id and newest.acquired_on <= :today
					order by newest.acquired_on desc limit 1) c on true
				left join membership.shared_employer w on w.employer_id = c.employer_id and (c.lost_on is null or c.lost_on > :today)
				left join account.shared_account acc on acc.person_id = a.person_id and acc.state = 'open'
				left join lateral (select * from expenses.application_print newest
					where newest.application_id = a.id order by newest.id desc limit 1) print on true
				left join office.shared_staff clerk on clerk.id = print.printed_by
				where
				""" + which)
			.param("id", id)
			.param("clerk", clerk.value())
			.param("today", this.years.today())
			.query((row, index) -> file(row))
			.list();
	}

	private static NoticeFile file(ResultSet row) throws SQLException {
		boolean isProtected = row.getBoolean("is_protected");
		long account = row.getLong("account_id");
		Optional<AccountId> open = row.wasNull() ? Optional.empty() : Optional.of(new AccountId(account));
		Applicant applicant = new Applicant(new PersonId(row.getLong("person_id")),
				JapaneseText.withPlainBlanks(row.getString("name")),
				row.getString("kana"), isProtected, row.getString("number"), date(row, "lost_on"));
		return new NoticeFile(row.getLong("id"), NoticePeriod.of(date(row, "first_month"), date(row, "last_month")),
				standing(row), applicant, post(row), open, isProtected && !row.getBoolean("opened"));
	}

	private static Standing standing(ResultSet row) throws SQLException {
		String hash = row.getString("content_hash");
		Optional<Print> print = hash == null ? Optional.empty()
				: Optional.of(new Print(row.getString("printed_by"), row.getTimestamp("printed_at").toInstant(), hash,
						Optional.ofNullable(Unfit.of(row.getString("unfit")))));
		return new Standing(ApplicationState.of(row.getString("state")), row.getTimestamp("received_at").toInstant(),
				Optional.ofNullable(row.getString("declined_for")).flatMap(DeclineReason::of), row.getString("words"), print, returned(row),
				row.getLong("batch_id"), Stream.of((String[]) row.getArray("steps").getArray()).map(NoticeFiles::step).toList());
	}

	private static Optional<Returned> returned(ResultSet row) throws SQLException {
		LocalDate on = date(row, "returned_on");
		return on == null ? Optional.empty() : Optional.of(new Returned(on, ReturnReason.valueOf(row.getString("returned_for")),
				row.getBoolean("moved")));
	}

	/** Of {@code received 1795329600 m:12}. */
	private static Step step(String written) {
		String[] parts = written.split(" ", 3);
		return new Step(ApplicationState.of(parts[0]), parts[2], Instant.ofEpochSecond(Long.parseLong(parts[1])));
	}

	private static Post post(ResultSet row) throws SQLException {
		Place home = new Place(row.getString("postal_code"), row.getString("address"), null);
		Place employer = new Place(row.getString("employer_code"), row.getString("employer_address"), row.getString("employer"));
		Delivery usual = Delivery.of(row.getBoolean("is_protected"), null, home.address() != null, employer.address() != null);
		Delivery now = Delivery.of(row.getBoolean("is_protected"), row.getString("way"), home.address() != null,
				employer.address() != null);
		return new Post(now, usual == Delivery.UNSETTLED, home, employer);
	}

	private static LocalDate date(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

}
