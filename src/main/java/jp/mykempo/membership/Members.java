package jp.mykempo.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jp.mykempo.kernel.BirthDate;
import jp.mykempo.kernel.EmployerId;
import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.SymbolNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The members, by what they know of themselves or by their id. One statement each. */
@Component
public class Members {

	private final JdbcClient sql;

	public Members(JdbcClient sql) {
		this.sql = sql;
	}

	/**
	 * Whom the identity means on the day. Width, hiragana, small kana, blanks and hyphens do not matter; symbol,
	 * number, name and date of birth all must agree.
	 */
	public Match match(Identity identity, LocalDate day) {
		List<Candidate> candidates = sql.sql("""
				select c.person_id,
					bool_or(c.acquired_on <= :day and (c.lost_on is null or c.lost_on > :day)) as covered,
					bool_or(c.lost_on <= :day and exists (
						select from membership.coverage newer
						where newer.person_id = c.person_id and newer.acquired_on >= c.lost_on
							and newer.acquired_on <= :day and (newer.lost_on is null or newer.lost_on > :day)
							and (newer.symbol_key, newer.number_key) is distinct from (c.symbol_key, c.number_key)
					)) as former
				from membership.person p
				join membership.coverage c on c.person_id = p.id
				where p.birth_date = :birth and p.kana_key = :kana
					and replace(c.symbol_key, '-', '') = :symbol and replace(c.number_key, '-', '') = :number
				group by c.person_id
				order by c.person_id
				""")
			.param("day", day)
			.param("birth", identity.birthDate().value())
			.param("kana", identity.kana().key())
			.param("symbol", identity.symbolNumber().symbolKey().replace("-", ""))
			.param("number", identity.symbolNumber().numberKey().replace("-", ""))
			.query(Candidate.class)
			.list();
		return decide(candidates);
	}

	/** The person as covered on the day; empty where not covered then. */
	public Optional<Member> find(PersonId person, LocalDate day) {
		return sql.sql("""
				select p.id, p.name, p.kana, p.birth_date, p.is_protected, c.symbol, c.number, c.branch, c.category,
					c.relationship, c.insured, c.acquired_on, c.lost_on, coalesce(c.employer_id, i.employer_id) as employer_id
				from membership.person p
				join membership.coverage c on c.person_id = p.id
				left join membership.coverage i on i.person_id = c.insured_person_id
					and i.acquired_on <= :day and (i.lost_on is null or i.lost_on > :day)
				where p.id = :person and c.acquired_on <= :day and (c.lost_on is null or c.lost_on > :day)
				""")
			.param("person", person.value())
			.param("day", day)
			.query((row, number) -> member(row))
			.optional();
	}

	private static Match decide(List<Candidate> candidates) {
		List<PersonId> covered = candidates.stream().filter(Candidate::covered).map(Candidate::id).toList();
		List<PersonId> former = candidates.stream().filter(Candidate::former).map(Candidate::id).toList();
		if (covered.size() == 1) {
			return new Match.One(covered.getFirst());
		}
		if (covered.size() > 1) {
			return new Match.Ambiguous(covered);
		}
		return switch (former.size()) {
			case 0 -> new Match.None();
			case 1 -> new Match.Former(former.getFirst());
			default -> new Match.Ambiguous(former);
		};
	}

	private static Member member(ResultSet row) throws SQLException {
		long employer = row.getLong("employer_id");
		EmployerId employerId = row.wasNull() ? null : new EmployerId(employer);
		return new Member(new PersonId(row.getLong("id")), row.getString("name"), new KanaName(row.getString("kana")),
				new BirthDate(row.getObject("birth_date", LocalDate.class)),
				new SymbolNumber(row.getString("symbol"), row.getString("number")), row.getString("branch"),
				Category.ofCode(row.getInt("category")), row.getString("relationship"), row.getBoolean("insured"),
				row.getObject("acquired_on", LocalDate.class), row.getObject("lost_on", LocalDate.class), employerId,
				row.getBoolean("is_protected"));
	}

	/** A person with the symbol and number asked for. */
	record Candidate(long personId, boolean covered, boolean former) {

		PersonId id() {
			return new PersonId(personId);
		}

	}

}
