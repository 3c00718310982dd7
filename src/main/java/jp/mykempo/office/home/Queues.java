package jp.mykempo.office.home;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.office.Role;
import jp.mykempo.office.WorkQueue;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks into all queues of some roles in one statement. */
@Component
class Queues {

	private final List<WorkQueue> queues;

	private final JdbcClient sql;

	private final Clock clock;

	Queues(List<WorkQueue> queues, JdbcClient sql, Clock clock) {
		this.queues = queues;
		this.sql = sql;
		this.clock = clock;
	}

	/**
	 * A queue as it stands.
	 *
	 * @param days since the oldest came, counted as people count days; 0 where it is empty
	 */
	record Standing(WorkQueue queue, long count, long days) {
	}

	/** The queues of these roles, each once. */
	List<Standing> of(Set<Role> roles) {
		List<WorkQueue> theirs = this.queues.stream().filter(queue -> queue.roles().stream().anyMatch(roles::contains)).toList();
		if (theirs.isEmpty()) {
			return List.of();
		}
		String all = IntStream.range(0, theirs.size())
			.mapToObj(i -> "select " + i + " as place, q.* from (" + theirs.get(i).rows() + ") as q (count, oldest)")
			.collect(Collectors.joining(" union all "));
		return this.sql.sql(all + " order by place")
			.query((row, number) -> new Standing(theirs.get(row.getInt("place")), row.getLong("count"),
					days(row.getObject("oldest", OffsetDateTime.class))))
			.list();
	}

	private long days(OffsetDateTime oldest) {
		LocalDate today = PeopleTime.today(this.clock);
		return (oldest == null) ? 0 : Math.max(0, ChronoUnit.DAYS.between(PeopleTime.day(oldest.toInstant()), today));
	}

}
