package jp.mykempo.demo.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jp.mykempo.demo.letters.SentLetters.SentLetter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's letters are read from its outbox, and nothing else is. */
class SentLettersTest {

	@TempDir
	private Path outbox;

	@BeforeEach
	void writeTwo() throws IOException {
		write("1@example.jp", "=?UTF-8?B?55m76Yyy?=", "Sun, 22 Nov 2026 10:00:00 +0900");
		write("2@example.jp", "Later", "Sun, 22 Nov 2026 11:00:00 +0900");
		Files.writeString(this.outbox.resolve("3@example.jp.part"), "half");
	}

	@Test
	void theNewestComesFirst() {
		assertThat(new SentLetters(this.outbox).list()).extracting(SentLetter::subject).containsExactly("Later", "登録");
	}

	@Test
	void aLetterIsFoundByItsFileAlone() {
		SentLetters letters = new SentLetters(this.outbox);
		assertThat(letters.find("1@example.jp.eml")).hasValueSatisfying(letter -> {
			assertThat(letter.to()).isEqualTo("hanako@example.jp");
			assertThat(letter.text()).contains("花子 様");
		});
		assertThat(letters.find("../outbox/1@example.jp.eml")).isEmpty();
	}

	private void write(String name, String subject, String date) throws IOException {
		Files.writeString(this.outbox.resolve(name + ".eml"), """
				To: hanako@example.jp
				Subject: %s
				Date: %s
				MIME-Version: 1.0
				Content-Type: text/plain; charset=UTF-8
				Content-Transfer-Encoding: 8bit

				花子 様
				""".formatted(subject, date).replace("\n", "\r\n"));
	}

}
