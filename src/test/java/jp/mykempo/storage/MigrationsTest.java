package jp.mykempo.storage;

import jp.mykempo.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The migrations of all modules apply to an empty database, and the application's role owns nothing. */
class MigrationsTest {

	private final TestDatabase database = TestDatabase.fresh();

	@Test
	void theApplicationOwnsNothingAndMakesNothing() {
		int owned = this.database.sql()
			.sql("select count(*) from pg_class where relowner = 'mykempo_app'::regrole")
			.query(Integer.class)
			.single();

		assertThat(owned).isZero();
		assertThatThrownBy(() -> this.database.sql().sql("create table public.x (i int)").update())
			.hasStackTraceContaining("permission denied for schema public");
	}

	@Test
	void japaneseLettersAreLettersWhateverTheMachinesLocale() {
		assertThat(this.database.sql()
			.sql("select concat_ws(' ', datlocprovider, datlocale, datctype) from pg_database where datname = current_database()")
			.query(String.class)
			.single()).isEqualTo("i ja-JP C.UTF-8");
	}

	@Test
	void applyingAgainChangesNothing() {
		Migrations.apply(this.database.owner());

		assertThat(JdbcClient.create(this.database.owner())
			.sql("select count(*) from flyway.flyway_schema_history where not success")
			.query(Integer.class)
			.single()).isZero();
	}

}
