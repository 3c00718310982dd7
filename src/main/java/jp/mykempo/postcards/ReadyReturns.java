package jp.mykempo.postcards;

import java.time.LocalDate;
import java.util.List;

import jp.mykempo.kernel.StaffId;
import jp.mykempo.postcards.core.CameBack;
import jp.mykempo.postcards.core.NextAction;
import jp.mykempo.postcards.core.ReturnedMail;
import jp.mykempo.postcards.keeping.Upkeep;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cards that came back, and cards whose time is over: for the demo, and there alone. */
@Component
@Profile("demo")
public class ReadyReturns {

	private final ReturnedMail mail;

	private final Upkeep upkeep;

	private final JdbcClient sql;

	public ReadyReturns(ReturnedMail mail, Upkeep upkeep, JdbcClient sql) {
		this.mail = mail;
		this.upkeep = upkeep;
		this.sql = sql;
	}

	/** Notes a posted card that came back on that day. */
	public void note(CardId card, ReturnReason reason, LocalDate day, StaffId by) {
		this.mail.note(new CameBack(card, reason, day, null, by));
	}

	/**
	 * An employer from which mail came back has moved: its mail is held, and another card waits for its new address. It is
	 * the first one whose member still wishes a card.
	 */
	public void employerMoved(StaffId by) {
		for (long returned : moved(by)) {
			try {
				this.mail.settle(returned, NextAction.EMPLOYER_MOVED, by, "勤務先の移転のため");
				return;
			}
			catch (OrderRefused declinedMeanwhile) {
				// the next one, then
			}
		}
	}

	private List<Long> moved(StaffId by) {
		return this.sql.sql("""
				select id from postcards.returned_mail
				where next_action = 'EMPLOYER_MOVED' and settled_at is null
					and not exists (select from postcards.returned_mail where settled_by = :by)
				order by id
				""").param("by", by.value()).query(Long.class).list();
	}

	/** Ends what was not used in its time. */
	public void lapse() {
		this.upkeep.run();
	}

}
