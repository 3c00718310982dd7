package jp.mykempo.access;

import java.time.Duration;
import java.util.List;

import jp.mykempo.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Links work once, until replaced, until their time is over by the database's clock (K1, I4). */
class LinkTokensTest {

	private static final TestDatabase database = TestDatabase.fresh();

	private static final JdbcClient sql = database.sql();

	private static final Duration DAY = Duration.ofHours(24);

	private final LinkTokens tokens = new LinkTokens(sql, AccessFixtures.keys());

	@Test
	void aLinkWorksOnce() {
		String raw = this.tokens.issue("reset", "m:1", DAY);

		assertThat(this.tokens.look("reset", raw)).isEqualTo(new TokenState.Live("m:1"));
		assertThat(this.tokens.look("reset", raw)).as("looking changes nothing").isEqualTo(new TokenState.Live("m:1"));
		assertThat(this.tokens.consume("reset", raw)).isEqualTo(new TokenState.Live("m:1"));
		assertThat(this.tokens.consume("reset", raw)).isEqualTo(new TokenState.Used());
		assertThat(this.tokens.look("reset", raw)).isEqualTo(new TokenState.Used());
	}

	@Test
	void aNewerOneOfTheSamePurposeReplacesIt() {
		String other = this.tokens.issue("mail-change", "m:2", DAY);
		String former = this.tokens.issue("reset", "m:2", DAY);
		String newer = this.tokens.issue("reset", "m:2", DAY);

		assertThat(this.tokens.consume("reset", former)).isEqualTo(new TokenState.Superseded());
		assertThat(this.tokens.consume("reset", newer)).isEqualTo(new TokenState.Live("m:2"));
		assertThat(this.tokens.look("mail-change", other)).isEqualTo(new TokenState.Live("m:2"));
	}

	@Test
	void itEndsByTheDatabasesClock() {
		String raw = this.tokens.issue("reset", "m:3", DAY);
		sql.sql("update access.link_token set expires_at = now() where subject = 'm:3'").update();

		assertThat(this.tokens.look("reset", raw)).isEqualTo(new TokenState.Expired());
		assertThat(this.tokens.consume("reset", raw)).isEqualTo(new TokenState.Expired());
	}

	@Test
	void withdrawnLinksDoNotWork() {
		String reset = this.tokens.issue("reset", "m:4", DAY);
		String change = this.tokens.issue("mail-change", "m:4", DAY);
		this.tokens.withdraw("reset", "m:4");
		assertThat(this.tokens.look("reset", reset)).isEqualTo(new TokenState.Superseded());
		assertThat(this.tokens.look("mail-change", change)).isEqualTo(new TokenState.Live("m:4"));

		this.tokens.withdraw(List.of("m:4", "m:5"));

		assertThat(this.tokens.consume("mail-change", change)).isEqualTo(new TokenState.Superseded());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "' or true --", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "あ", "\u0000" })
	void whatWasNeverSentIsUnknown(String raw) {
		assertThat(this.tokens.look("reset", raw)).isEqualTo(new TokenState.Unknown());
		assertThat(this.tokens.consume("reset", raw)).isEqualTo(new TokenState.Unknown());
	}

	@Test
	void aLinkOfAnotherPurposeIsUnknown() {
		String raw = this.tokens.issue("reset", "m:6", DAY);

		assertThat(this.tokens.consume("mail-change", raw)).isEqualTo(new TokenState.Unknown());
	}

	@Test
	void theTokenItselfIsNotInTheDatabase() {
		String raw = this.tokens.issue("reset", "m:7", DAY);

		assertThat(sql.sql("select encode(hash, 'base64') || link_token::text from access.link_token where subject = 'm:7'")
			.query(String.class)
			.single()).doesNotContain(raw);
		assertThat(raw).hasSize(43);
	}

	@Test
	void ofManyAtOnceExactlyOneWins() throws Exception {
		for (int round = 0; round < 20; round++) {
			String raw = this.tokens.issue("reset", "m:8", DAY);
			List<TokenState> states = Together.run(6, () -> this.tokens.consume("reset", raw));
			assertThat(states).filteredOn(TokenState.Live.class::isInstance).hasSize(1);
			assertThat(states).filteredOn(TokenState.Used.class::isInstance).hasSize(5);
		}
	}

	@Test
	void ofManyIssuedAtOnceExactlyOneLives() throws Exception {
		List<String> raws = Together.run(8, () -> this.tokens.issue("reset", "m:9", DAY));

		assertThat(raws.stream().map(raw -> this.tokens.look("reset", raw))).filteredOn(TokenState.Live.class::isInstance)
			.hasSize(1);
	}

	@Test
	void anOldLinkIsForgottenAfterThirtyDays() {
		String raw = this.tokens.issue("reset", "m:10", DAY);
		sql.sql("update access.link_token set expires_at = now() - interval '31 days' where subject = 'm:10'").update();

		assertThat(this.tokens.removeOld()).isEqualTo(1);
		assertThat(this.tokens.look("reset", raw)).isEqualTo(new TokenState.Unknown());
	}

	@Test
	void aLinkSentBeforeANewKeyStillWorks() throws Exception {
		KeysFile file = new KeysFile(AccessFixtures.folder().resolve("keys"));
		file.addFresh();
		String raw = new LinkTokens(sql, new Keys(file)).issue("reset", "m:11", DAY);
		file.addFresh();

		assertThat(new LinkTokens(sql, new Keys(file)).consume("reset", raw)).isEqualTo(new TokenState.Live("m:11"));
	}

}
