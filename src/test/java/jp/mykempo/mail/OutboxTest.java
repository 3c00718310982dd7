package jp.mykempo.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jp.mykempo.kernel.MailAddress;
import jp.mykempo.mail.core.DueLetter;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** I1, I2, I7: a letter leaves if, and only if, what it tells is committed. */
class OutboxTest {

	private final TestMail mail = new TestMail();

	@Test
	void aLetterIsInTheOutboxWhenTheTransactionCommits() {
		this.mail.add(TestMail.letter("hanako@example.jp"));
		assertThat(this.mail.states()).containsExactly("waiting");
	}

	@Test
	void aLetterIsNotInTheOutboxWhenTheTransactionRollsBack() {
		this.mail.addAndRollBack(TestMail.letter("hanako@example.jp"));
		assertThat(this.mail.states()).isEmpty();
	}

	@Test
	void aLetterNeedsATransaction() {
		assertThatThrownBy(() -> this.mail.outbox.add(TestMail.letter("hanako@example.jp")))
			.isInstanceOf(IllegalStateException.class);
	}

	@Test
	void valuesAreExactlyThePlaceholders() {
		Letter letter = TestMail.letter("hanako@example.jp");
		assertThatThrownBy(() -> this.mail.add(letter.with("link", "https://my.example.jp/")))
			.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> this.mail
			.add(Letter.of("account/nothing", letter.to(), Locale.JAPANESE, "m:1")))
			.isInstanceOf(IllegalArgumentException.class);
		assertThat(this.mail.states()).isEmpty();
	}

	@Test
	void theTextLiesSealedInTheDatabase() {
		this.mail.add(Letter.of("account/password-reset", new MailAddress("hanako@example.jp"), Locale.JAPANESE, "m:12")
			.with("name", "見本 花子")
			.with("link", "https://my.example.jp/p/kR3vT8")
			.until(Instant.parse("2026-11-23T05:05:00Z")));
		byte[] sealed = this.mail.database.sql().sql("select sealed from mail.letter").query(byte[].class).single();
		assertThat(new String(sealed)).doesNotContain("kR3vT8");
		DueLetter due = this.mail.letters.lease(1, Duration.ofMinutes(1)).getFirst();
		assertThat(due.written().subject()).isEqualTo("【MyKempo】パスワードを再設定してください(11月23日14時05分まで)");
		assertThat(due.written().text()).startsWith("見本 花子 様\n").contains("  https://my.example.jp/p/kR3vT8\n")
			.contains("期限: 11月23日(月)14時05分");
	}

	@Test
	void everyLetterHasAMessageIdOfItsOwn() {
		List.of("a@example.jp", "b@example.jp").forEach(to -> this.mail.add(TestMail.letter(to)));
		assertThat(this.mail.messageIds()).doesNotHaveDuplicates().allMatch(id -> id.matches("<[0-9a-f]{32}@example\\.jp>"));
	}

	@Test
	void nothingThatIsLoggedNamesTheMember() {
		Letter letter = TestMail.letter("hanako@example.jp");
		assertThat(letter.toString()).doesNotContain("hanako").doesNotContain("花子");
		assertThat(new AddressBounced(1, "m:12", "hanako@example.jp").toString()).doesNotContain("hanako");
	}

}
