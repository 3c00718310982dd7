package jp.mykempo.mail.delivery;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import jp.mykempo.mail.TestMail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters as files, as the demo has them. */
class FileCarrierTest {

	private final TestMail mail = new TestMail();

	@Test
	void aLetterIsAFileNamedAfterItsMessageId(@TempDir Path folder) throws Exception {
		this.mail.add(TestMail.letter("a..b@example.jp"));
		new LetterDelivery(this.mail.letters, new FileCarrier(folder, TestMail.SOCIETY.mail()), this.mail.bounced).deliverDue();
		assertThat(this.mail.states()).containsExactly("handed_over");
		String id = this.mail.messageIds().getFirst();
		assertThat(files(folder)).containsExactly(id.substring(1, id.length() - 1) + ".eml");
		try (InputStream file = Files.newInputStream(folder.resolve(files(folder).getFirst()))) {
			MimeMessage message = new MimeMessage((Session) null, file);
			assertThat(message.getMessageID()).isEqualTo(id);
			assertThat((String) message.getContent()).startsWith("見本 花子 様");
		}
	}

	@Test
	void aFolderThatIsGoneKeepsTheLetterWaiting(@TempDir Path folder) {
		this.mail.add(TestMail.letter("hanako@example.jp"));
		new LetterDelivery(this.mail.letters, new FileCarrier(folder.resolve("gone"), TestMail.SOCIETY.mail()),
				this.mail.bounced).deliverDue();
		assertThat(this.mail.states()).containsExactly("deferred");
	}

	private static List<String> files(Path folder) throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}

}
