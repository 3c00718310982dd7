package jp.mykempo.account.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Entries for the staff that two persons of the master cannot be told apart (R3): shown until somebody settled them. */
@Repository
@AllowedTo(Role.RECEPTION)
class Matches {

	private final JdbcClient sql;

	private final AuditTrail audit;

	private final Clock clock;

	Matches(JdbcClient sql, AuditTrail audit, Clock clock) {
		this.sql = sql;
		this.audit = audit;
		this.clock = clock;
	}

	/** A clerk saw to it that two persons can be told apart. */
	record AmbiguousMatchSettled(long match, String purpose) implements AuditRecord {
	}

	/** A clerk looked at persons who cannot be told apart. */
	record AmbiguousMatchesLookedAt(int persons) implements AuditRecord {
	}

	/** Those that are open, the oldest first; there are never many. */
	@Transactional
	public List<Match> list() {
		Map<Long, Match> matches = new LinkedHashMap<>();
		this.sql.sql("""
				select m.id, m.first_seen_at, m.last_seen_at,
					case when not p.is_protected then p.name end as name,
					case when not p.is_protected then p.kana end as kana,
					case when not p.is_protected then p.birth_date end as birth_date,
					case when not p.is_protected then concat_ws('-', c.symbol, c.number, c.branch) end as number
				from (select * from account.ambiguous_match where settled_at is null order by id limit 100) m
				cross join unnest(m.persons) person (id)
				join membership.shared_person p on p.person_id = person.id
				left join membership.shared_coverage c on c.person_id = person.id and c.acquired_on <= :today
					and (c.lost_on is null or c.lost_on > :today)
				order by m.id, p.person_id""")
			.param("today", PeopleTime.today(this.clock))
			.query(row -> {
				add(matches, row);
			});
		int persons = matches.values().stream().mapToInt(match -> match.persons().size()).sum();
		if (persons > 0) {
			this.audit.record(new AmbiguousMatchesLookedAt(persons));
		}
		return List.copyOf(matches.values());
	}

	private static void add(Map<Long, Match> matches, ResultSet row) throws SQLException {
		long id = row.getLong("id");
		if (!matches.containsKey(id)) {
			matches.put(id, new Match(id, row.getTimestamp("first_seen_at").toInstant(),
					row.getTimestamp("last_seen_at").toInstant(), new ArrayList<>()));
		}
		matches.get(id).persons().add(new Match.Person(row.getString("name"), row.getString("kana"),
				row.getObject("birth_date", LocalDate.class), row.getString("number")));
	}

	/**
	 * Nothing is left to do about it; if it happens again there is a new entry.
	 *
	 * @return false if somebody else had settled it
	 */
	@Transactional
	public boolean settle(long id, StaffId clerk, String how) {
		boolean settled = this.sql.sql("""
				update account.ambiguous_match set settled_at = now(), settled_by = :clerk, settled_as = :how
				where id = :id and settled_at is null""")
			.param("id", id)
			.param("clerk", clerk.value())
			.param("how", how)
			.update() == 1;
		if (settled) {
			this.audit.record(new AmbiguousMatchSettled(id, how));
		}
		return settled;
	}

}
