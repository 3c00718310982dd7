package jp.mykempo.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import jp.mykempo.TestDatabase;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The trail keeps what happened and can only grow (T2, I6). */
class AuditTrailTest {

	private static final DataSource source = TestDatabase.fresh().app();

	private static final JdbcClient sql = JdbcClient.create(source);

	private final AuditTrail trail = new AuditTrail(sql, "node-1");

	enum Way {

		MAIL, POST

	}

	record PasswordReset(AccountId account, PersonId person, Way way, int sessionsEnded, Optional<LocalDate> day,
			List<AccountId> others) implements AuditRecord {

		@Override
		public String purpose() {
			return "recovery";
		}

	}

	record NameTold(Map<String, String> names) implements AuditRecord {
	}

	@AfterEach
	void logOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void aRowTellsWhoWhatWhoseAndWhy() {
		Actor.as("m:12", () -> this.trail.record(new PasswordReset(new AccountId(12), new PersonId(7), Way.POST, 2,
				Optional.of(LocalDate.of(2026, 11, 22)), List.of(new AccountId(3)))));

		Map<String, Object> row = sql.sql("select *, details::text as text from audit.entry where act = 'password-reset'")
			.query()
			.singleRow();

		assertThat(row).containsEntry("actor", "m:12").containsEntry("person_id", 7L).containsEntry("purpose", "recovery");
		assertThat(row.get("text").toString()).isEqualTo(
				"{\"day\": \"2026-11-22\", \"way\": \"POST\", \"others\": [3], \"account\": 12, \"sessionsEnded\": 2}");
		assertThat(row.get("occurred_at")).isNotNull();
		assertThat(row.get("xid")).isNotNull();
	}

	@Test
	void aTypeThatMayTellWhoSomebodyIsIsRefused() {
		assertThatThrownBy(() -> this.trail.record(new NameTold(Map.of("name", "x"))))
			.isInstanceOf(IllegalArgumentException.class)
			.hasMessageNotContaining("name=");
	}

	@Test
	void whatIsRolledBackLeavesNoRow() {
		TestDatabase.tx(source).executeWithoutResult(status -> {
			Actor.as("job:rolled-back", () -> this.trail
				.record(new PasswordReset(new AccountId(1), null, Way.MAIL, 0, Optional.empty(), List.of())));
			status.setRollbackOnly();
		});

		assertThat(sql.sql("select count(*) from audit.entry where actor = 'job:rolled-back'").query(Long.class).single())
			.isZero();
	}

	@Test
	void theActorIsWhoIsLoggedInUnlessAnotherIsNamed() {
		assertThat(Actor.current()).isEqualTo(Actor.SYSTEM);
		Actor.requestBegins();
		assertThat(Actor.current()).isEqualTo(Actor.VISITOR);
		Actor.requestEnds();
		SecurityContextHolder.getContext()
			.setAuthentication(
					new AnonymousAuthenticationToken("k", "anonymousUser", AuthorityUtils.createAuthorityList("A")));
		assertThat(Actor.current()).isEqualTo(Actor.VISITOR);
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("s:3", null, List.of()));
		assertThat(Actor.current()).hasToString("s:3");

		Actor.as("job:cleanup", () -> assertThat(Actor.current()).hasToString("job:cleanup"));

		assertThat(Actor.current()).hasToString("s:3");
		assertThatThrownBy(() -> new Actor("山田 太郎")).isInstanceOf(IllegalArgumentException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update audit.entry set actor = 'm:1'", "delete from audit.entry",
			"truncate audit.entry", "drop table audit.entry", "drop schema audit cascade",
			"alter table audit.entry add column x int", "alter table audit.entry disable trigger all",
			"alter table audit.entry owner to mykempo_app",
			"grant mykempo_owner to mykempo_app", "set role mykempo_owner", "create table audit.other (i int)",
			"insert into audit.entry (actor, act, occurred_at) values ('m:1', 'x', '2020-01-01')",
			"insert into audit.entry (actor, act, xid) values ('m:1', 'x', '3')",
			"insert into audit.entry (id, actor, act) overriding system value values (1, 'm:1', 'x')",
			"select setval('audit.entry_id_seq', 1)",
			"create rule r as on insert to audit.entry do instead nothing",
			"create trigger t before insert on audit.entry for each row execute function suppress_redundant_updates_trigger()" })
	void theApplicationCanDoNothingButAdd(String statement) {
		assertThatThrownBy(() -> sql.sql(statement).update()).rootCause()
			.hasMessageMatching("(?s).*(permission denied|must be owner).*");
	}

	@Test
	void theApplicationCannotGiveItselfMore() {
		sql.sql("grant update, delete, truncate on audit.entry to mykempo_app").update(); // a warning, and no effect

		assertThat(sql.sql("""
				select distinct privilege_type from information_schema.table_privileges
				where table_schema = 'audit' and grantee = 'mykempo_app'
				""").query(String.class).list()).containsExactly("SELECT");
		assertThatThrownBy(() -> sql.sql("update audit.entry set actor = 'm:1'").update()).rootCause()
			.hasMessageContaining("permission denied");
	}

}
