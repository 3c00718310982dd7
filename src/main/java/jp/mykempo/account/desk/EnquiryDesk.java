package jp.mykempo.account.desk;

import java.util.List;
import java.util.Optional;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.CardStanding;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.site.NotHere;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at an enquiry beside the master's data (お問い合わせの確認, F6). Every look stands in the trail (O8); at a protected
 * person's only after the clerk said why (X6).
 */
@Component
@AllowedTo(Role.RECEPTION)
class EnquiryDesk {

	private final EnquiryFiles files;

	private final Postcards postcards;

	private final JdbcClient sql;

	private final AuditTrail audit;

	EnquiryDesk(EnquiryFiles files, Postcards postcards, JdbcClient sql, AuditTrail audit) {
		this.files = files;
		this.postcards = postcards;
		this.sql = sql;
		this.audit = audit;
	}

	/** What the clerk sees; for a protected person nothing but that there is an enquiry, before the reason is given. */
	sealed interface Look {

		/** All of it. */
		record Shown(EnquiryFile file, List<EnquiryFiles.Earlier> others, Optional<CardStanding> card) implements Look {
		}

		/** The reason is asked for first. */
		record Hidden(long id) implements Look {
		}

	}

	/** A clerk looked at the enquiry and at what is registered about its person. */
	record EnquiryLookedAt(long enquiry, PersonId person) implements AuditRecord {

		@Override
		public String dataClass() {
			return "account";
		}

	}

	/** A clerk said why the enquiry of a protected person has to be looked at. */
	record ProtectedEnquiryOpened(long enquiry, PersonId person, String purpose) implements AuditRecord {

		@Override
		public String dataClass() {
			return "account";
		}

	}

	@Transactional
	public Look look(long id, StaffId clerk) {
		EnquiryFile file = get(id, clerk);
		if (file.hidden()) {
			return new Look.Hidden(id);
		}
		this.audit.record(new EnquiryLookedAt(id, file.person()));
		return new Look.Shown(file, this.files.listOthers(file),
				file.account().flatMap(account -> this.postcards.standing(account.id(), CardKind.LOGIN_NOTICE)));
	}

	/** Notes why; it counts for half an hour and for this clerk. */
	@Transactional
	public void open(long id, StaffId clerk, String reason) {
		EnquiryFile file = get(id, clerk);
		if (file.hidden()) {
			this.sql.sql("insert into account.enquiry_opening (enquiry_id, staff_id, reason) values (?, ?, ?)")
				.param(id)
				.param(clerk.value())
				.param(reason)
				.update();
			this.audit.record(new ProtectedEnquiryOpened(id, file.person(), reason));
		}
	}

	private EnquiryFile get(long id, StaffId clerk) {
		return this.files.find(id, clerk).orElseThrow(NotHere::new);
	}

}
