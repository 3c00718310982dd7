package jp.mykempo.postcards.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.WorkingDays;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.CardStanding;
import jp.mykempo.postcards.CardStanding.Times;
import jp.mykempo.postcards.CardState;
import jp.mykempo.postcards.MemberCardState;
import jp.mykempo.postcards.ReturnReason;
import jp.mykempo.postcards.Route;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where a member's card stands, and about when it will be there (V6, X7). Before printing the way is today's, after it
 * the one that stands on the card.
 */
@Repository
public class Standings {

	private final JdbcClient sql;

	private final PostcardProperties properties;

	private final Clock clock;

	public Standings(JdbcClient sql, PostcardProperties properties, Clock clock) {
		this.sql = sql;
		this.properties = properties;
		this.clock = clock;
	}

	/** The account's latest card of the kind. */
	public Optional<CardStanding> find(AccountId account, CardKind kind) {
		LocalDate today = PeopleTime.today(this.clock);
		return this.sql.sql("""
				select k.id, k.kind, k.state, k.ordered_at, k.printed_at, k.posted_at, k.used_at, k.ended_at, k.lapses_at,
					coalesce(k.route, d.route) as way, d.why_not, e.name as employer, r.reason as returned
				from postcards.card k
				left join postcards.route_request q on q.card_id = k.id and q.state = 'approved'
				left join lateral postcards.destination(k.person_id, :today, q.route) d on k.state = 'ORDERED'
				left join membership.shared_employer e on coalesce(k.route, d.route) = 'EMPLOYER'
					and e.employer_id = coalesce(k.employer_id, d.employer_id)
				left join postcards.returned_mail r on r.card_id = k.id
				where k.account_id = :account and k.kind = :kind
				order by k.id desc
				limit 1
				""")
			.param("today", today)
			.param("account", account.value())
			.param("kind", kind.name())
			.query((row, index) -> standing(row, today))
			.optional();
	}

	private CardStanding standing(ResultSet row, LocalDate today) throws SQLException {
		CardState state = CardState.valueOf(row.getString("state"));
		MemberCardState shown = shown(state, row.getString("why_not"));
		Route route = constant(Route.class, row.getString("way"));
		Times times = times(row);
		LocalDate posting = switch (shown) {
			case ACCEPTED, PRINTED -> expectedPosting(times.ordered(), today);
			case POSTED, USED, WAITS_FOR_DESK, CAME_BACK, LAPSED, WITHDRAWN -> null;
		};
		return new CardStanding(new CardId(row.getLong("id")), CardKind.valueOf(row.getString("kind")), state, shown, route,
				row.getString("employer"), times, posting, arrival(shown, route, posting, times),
				constant(ReturnReason.class, row.getString("returned")));
	}

	/** Never a day that has passed: whoever still waits then is told the next working day. */
	private LocalDate expectedPosting(Instant ordered, LocalDate today) {
		LocalDate planned = WorkingDays.after(PeopleTime.day(ordered), this.properties.workingDays());
		return planned.isBefore(today) ? WorkingDays.onOrAfter(today) : planned;
	}

	private LocalDate arrival(MemberCardState shown, Route route, LocalDate posting, Times times) {
		LocalDate from = shown == MemberCardState.POSTED ? PeopleTime.day(times.posted()) : posting;
		return from == null || route == Route.COUNTER ? null : WorkingDays.after(from, this.properties.workingDays());
	}

	private static MemberCardState shown(CardState state, String whyNot) {
		return switch (state) {
			case ORDERED -> whyNot == null ? MemberCardState.ACCEPTED : MemberCardState.WAITS_FOR_DESK;
			case PRINTED -> MemberCardState.PRINTED;
			case POSTED -> MemberCardState.POSTED;
			case USED -> MemberCardState.USED;
			case VOID -> MemberCardState.WITHDRAWN;
			case RETURNED -> MemberCardState.CAME_BACK;
			case LAPSED -> MemberCardState.LAPSED;
		};
	}

	private static Times times(ResultSet row) throws SQLException {
		return new Times(instant(row, "ordered_at"), instant(row, "printed_at"), instant(row, "posted_at"),
				instant(row, "used_at"), instant(row, "ended_at"), instant(row, "lapses_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return time == null ? null : time.toInstant();
	}

	private static <E extends Enum<E>> E constant(Class<E> type, String name) {
		return name == null ? null : Enum.valueOf(type, name);
	}

}
