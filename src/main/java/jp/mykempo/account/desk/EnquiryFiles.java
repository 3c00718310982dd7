package jp.mykempo.account.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.mykempo.account.core.DeclineReason;
import jp.mykempo.account.core.EnquiryStanding;
import jp.mykempo.account.core.EnquiryState;
import jp.mykempo.account.core.MailState;
import jp.mykempo.account.desk.EnquiryFile.AccountFacts;
import jp.mykempo.account.desk.EnquiryFile.Cover;
import jp.mykempo.account.desk.EnquiryFile.Decision;
import jp.mykempo.account.desk.EnquiryFile.Master;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.membership.Category;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads enquiries with all that a decision needs. */
@Repository
class EnquiryFiles {

	private final JdbcClient sql;

	private final Clock clock;

	EnquiryFiles(JdbcClient sql, Clock clock) {
		this.sql = sql;
		this.clock = clock;
	}

	/** An earlier enquiry of the same person. */
	record Earlier(long id, EnquiryState state, Instant receivedAt) {
	}

	/** The enquiry, as this clerk may see it. */
	Optional<EnquiryFile> find(long id, StaffId clerk) {
		LocalDate today = PeopleTime.today(this.clock);
		return this.sql.sql("""
				select e.*, s.name as decided_by_name, p.name, p.kana, p.birth_date, p.is_protected,
					c.coverage_id, concat_ws('-', c.symbol, c.number, c.branch) as number, c.category, c.insured,
					c.acquired_on, c.lost_on, w.name as employer,
					a.id as account_id, a.origin, a.created_at, a.last_login_at, a.mail_state, a.login_id is not null as has_login_id,
					exists (select from account.enquiry_opening o where o.enquiry_id = e.id and o.staff_id = :clerk
						and o.opened_at > now() - interval '30 minutes') as opened
				from account.enquiry e
				join membership.shared_person p on p.person_id = e.person_id
				left join lateral (select * from membership.shared_coverage newest
					where newest.person_id = e.person_id and newest.acquired_on <= :today
					order by newest.acquired_on desc limit 1) c on true
				left join membership.shared_coverage i on i.person_id = c.insured_person_id and i.acquired_on <= :today
					and (i.lost_on is null or i.lost_on > :today)
				left join membership.shared_employer w on w.employer_id = coalesce(c.employer_id, i.employer_id)
				left join account.account a on a.person_id = e.person_id and a.state = 'open'
				left join office.shared_staff s on s.id = e.decided_by
				where e.id = :id""")
			.param("id", id)
			.param("clerk", clerk.value())
			.param("today", today)
			.query((row, number) -> file(row, today))
			.optional();
	}

	List<Earlier> listOthers(EnquiryFile file) {
		return this.sql.sql("""
				select id, state, received_at from account.enquiry
				where person_id = :person and id <> :id order by id desc limit 10""")
			.param("person", file.person().value())
			.param("id", file.id())
			.query((row, number) -> new Earlier(row.getLong("id"), EnquiryState.of(row.getString("state")),
					instant(row, "received_at")))
			.list();
	}

	private static EnquiryFile file(ResultSet row, LocalDate today) throws SQLException {
		boolean isProtected = row.getBoolean("is_protected");
		Master master = new Master(row.getString("name"), row.getString("kana"), date(row, "birth_date"), isProtected,
				cover(row, today));
		return new EnquiryFile(row.getLong("id"), new PersonId(row.getLong("person_id")), standing(row), master,
				account(row), decision(row), isProtected && !row.getBoolean("opened"));
	}

	private static EnquiryStanding standing(ResultSet row) throws SQLException {
		return new EnquiryStanding(EnquiryState.of(row.getString("state")), instant(row, "received_at"),
				instant(row, "changed_at"), Optional.ofNullable(row.getString("declined_for")).flatMap(DeclineReason::of),
				Optional.ofNullable(row.getString("reason")));
	}

	private static Optional<Cover> cover(ResultSet row, LocalDate today) throws SQLException {
		if (row.getObject("coverage_id") == null) {
			return Optional.empty();
		}
		LocalDate lost = date(row, "lost_on");
		return Optional.of(new Cover(row.getString("number"), Category.ofCode(row.getInt("category")),
				row.getBoolean("insured"), row.getString("employer"), date(row, "acquired_on"), lost,
				lost == null || lost.isAfter(today)));
	}

	private static Optional<AccountFacts> account(ResultSet row) throws SQLException {
		if (row.getObject("account_id") == null) {
			return Optional.empty();
		}
		String mail = row.getString("mail_state");
		return Optional.of(new AccountFacts(new AccountId(row.getLong("account_id")),
				row.getString("origin").equals("former-system"), row.getBoolean("has_login_id"),
				mail == null ? null : MailState.of(mail), instant(row, "created_at"), instant(row, "last_login_at")));
	}

	private static Optional<Decision> decision(ResultSet row) throws SQLException {
		Instant at = instant(row, "decided_at");
		return at == null ? Optional.empty() : Optional.of(new Decision(row.getString("decided_by_name"), at));
	}

	private static LocalDate date(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp moment = row.getTimestamp(column);
		return moment == null ? null : moment.toInstant();
	}

}
