package jp.mykempo.demo;

import java.util.List;
import java.util.Optional;

import jp.mykempo.demo.society.NotablePerson;
import jp.mykempo.demo.society.NotableState;
import jp.mykempo.demo.underway.Somebody;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the accounts of the people whom the demo names. */
final class Notables {

	private final JdbcClient sql;

	Notables(JdbcClient sql) {
		this.sql = sql;
	}

	List<Somebody> of(List<NotablePerson> people) {
		return people.stream()
			.filter(person -> !person.login().loginId().isEmpty())
			.flatMap(person -> find(person).stream())
			.toList();
	}

	private Optional<Somebody> find(NotablePerson person) {
		var identity = person.identity();
		return this.sql.sql("""
				select a.id, a.person_id
				from membership.shared_coverage c
				join account.shared_account a on a.person_id = c.person_id and a.state = 'open'
				join membership.shared_person p on p.person_id = c.person_id
				where c.number = :number and c.branch = :branch and p.birth_date = :born
				order by c.acquired_on desc limit 1
				""")
			.param("number", identity.number())
			.param("branch", identity.branch())
			.param("born", identity.birthDate())
			.query((row, index) -> new Somebody(person.login().loginId(),
					person.state() == NotableState.ENQUIRY_OPEN, new AccountId(row.getLong("id")),
					new PersonId(row.getLong("person_id"))))
			.optional();
	}

}
