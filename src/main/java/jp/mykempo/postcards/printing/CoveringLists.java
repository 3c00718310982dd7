package jp.mykempo.postcards.printing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.mykempo.audit.AuditTrail;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.paper.PaperFonts;
import jp.mykempo.postcards.sheet.CoveringList;
import jp.mykempo.postcards.sheet.Recipient;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The covering lists of a printed batch once more (送付一覧の再印刷): those who are still in its pile or went with it. Cards
 * that were taken out, and members who are protected meanwhile, are on none.
 */
@Component
class CoveringLists {

	private final JdbcClient sql;

	private final AuditTrail trail;

	CoveringLists(JdbcClient sql, AuditTrail trail) {
		this.sql = sql;
		this.trail = trail;
	}

	/** By employer; empty where nothing of the batch went, or goes, by one. */
	@Transactional
	@AllowedTo(Role.POSTCARDS)
	public List<CoveringList> of(String number) {
		Map<Recipient, List<Row>> byRecipient = new LinkedHashMap<>();
		rows(number).forEach(row -> byRecipient.computeIfAbsent(row.recipient(), nobody -> new ArrayList<>()).add(row));
		if (!byRecipient.isEmpty()) {
			this.trail.record(new CoveringListsPrinted(number, byRecipient.size()));
		}
		return byRecipient.entrySet()
			.stream()
			.map(entry -> new CoveringList(entry.getKey(), entry.getValue().stream().map(Row::printedName).toList(), number,
					entry.getValue().getFirst().printedOn()))
			.toList();
	}

	private List<Row> rows(String number) {
		return this.sql.sql("""
				select e.name as employer, e.postal_code, e.address, p.name, p.kana,
					(c.printed_at at time zone 'Asia/Tokyo')::date as printed_on
				from postcards.batch b
				join postcards.card c on c.batch_id = b.id
				join membership.shared_employer e on e.employer_id = c.employer_id
				join membership.shared_person p on p.person_id = c.person_id
				where b.number = :number and c.route = 'EMPLOYER' and c.control_number is not null and not p.is_protected
					and (c.state = 'PRINTED' or c.posted_at is not null)
				order by c.control_number
				""")
			.param("number", number)
			.query((row, index) -> new Row(
					new Recipient(text(row.getString("postal_code")), List.of(text(row.getString("address"))), row.getString("employer")),
					row.getString("name"), row.getString("kana"), row.getObject("printed_on", LocalDate.class)))
			.list();
	}

	/** An employer whose address the master has lost since is named all the same. */
	private static String text(String value) {
		return value == null ? "" : value;
	}

	/** A card with its name. */
	private record Row(Recipient recipient, String name, String kana, LocalDate printedOn) {

		String printedName() {
			return PaperFonts.canShow(this.name) ? this.name : this.kana;
		}

	}

}
