package jp.mykempo.expenses.core;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts applications into a batch that is printed at once (束をつくる, C5); its PDF is made by a job. What another clerk took a
 * moment ago, what does not wait any more, and applications of protected persons (X6) stay where they are.
 */
@Component
@AllowedTo(Role.HEALTH_DATA)
public class BatchMaking {

	/** A batch has no more notices than this. */
	public static final int MOST = 500;

	private final JdbcClient sql;

	private final AuditTrail audit;

	public BatchMaking(JdbcClient sql, AuditTrail audit) {
		this.sql = sql;
		this.audit = audit;
	}

	/** A clerk wants so many notices printed together. */
	record NoticeBatchMade(long batch, int notices) implements AuditRecord {
	}

	/** The batch; empty if not one of the applications could be taken. */
	@Transactional
	public Optional<Long> make(Collection<Long> applications, StaffId by) {
		List<Long> free = lockFree(applications);
		if (free.isEmpty()) {
			return Optional.empty();
		}
		long batch = this.sql.sql("insert into expenses.print_batch (made_by) values (?) returning id")
			.param(by.value())
			.query(Long.class)
			.single();
		this.sql.sql("update expenses.application set batch_id = :batch where id = any (:ids)")
			.param("batch", batch)
			.param("ids", free.toArray(Long[]::new))
			.update();
		this.audit.record(new NoticeBatchMade(batch, free.size()));
		return Optional.of(batch);
	}

	/** Whoever comes second does not get them. */
	private List<Long> lockFree(Collection<Long> applications) {
		return this.sql.sql("""
				select a.id from expenses.application a
				join membership.shared_person p on p.person_id = a.person_id and not p.is_protected
				where a.id = any (:ids) and a.state = 'received' and a.batch_id is null
				order by a.id limit :most for update of a""")
			.param("ids", applications.toArray(Long[]::new))
			.param("most", MOST)
			.query(Long.class)
			.list();
	}

}
