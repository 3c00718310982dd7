package jp.mykempo.mail.bounces;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import jp.mykempo.mail.AddressBounced;
import jp.mykempo.mail.TestMail;
import jp.mykempo.mail.core.DueLetter;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Delivery reports (RFC 3464) mark the letter that came back, once, and tell whom it was about. */
class BouncesTest {

	private final TestMail mail = new TestMail();

	@TempDir
	Path maildir;

	private Bounces bounces;

	@BeforeEach
	void handOverALetter() throws Exception {
		this.bounces = new Bounces(this.maildir, this.mail.bounced);
		this.mail.add(TestMail.letter("Hanako@example.jp"));
		for (DueLetter letter : this.mail.letters.lease(10, Duration.ofMinutes(1))) {
			this.mail.letters.markHandedOver(letter);
		}
	}

	@Test
	void aFailureMarksTheLetterAndTellsWhom() throws Exception {
		arrive("1", report("failed", "5.1.1", "message/rfc822"));
		this.bounces.readArrived();
		assertThat(this.mail.states()).containsExactly("bounced");
		assertThat(this.mail.bounces).extracting(AddressBounced::about).containsExactly("m:12");
		assertThat(this.mail.bounces).extracting(AddressBounced::addressKey).containsExactly("hanako@example.jp");
		assertThat(this.maildir.resolve("new")).isEmptyDirectory();
	}

	@Test
	void headersAloneAreEnough() throws Exception {
		arrive("1", report("failed", "5.0.0", "text/rfc822-headers"));
		this.bounces.readArrived();
		assertThat(this.mail.states()).containsExactly("bounced");
	}

	@Test
	void theSameReportTwiceIsToldOnce() throws Exception {
		arrive("1", report("failed", "5.1.1", "message/rfc822"));
		arrive("2", report("failed", "5.1.1", "message/rfc822"));
		this.bounces.readArrived();
		this.bounces.readArrived();
		assertThat(this.mail.bounces).hasSize(1);
	}

	@Test
	void aDelayIsNoFailure() throws Exception {
		arrive("1", report("delayed", "4.4.1", "message/rfc822"));
		this.bounces.readArrived();
		assertThat(this.mail.states()).containsExactly("handed_over");
	}

	@Test
	void whatIsNoReportOfOursIsPutAside() throws Exception {
		arrive("1", "");
		arrive("2", "Subject: hello\r\n\r\nAction: failed\r\n");
		arrive("3", "Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\nContent-Type: ???\r\n\r\n\u0000\u0001");
		arrive("4", report("failed", "5.1.1", "message/rfc822").replace(this.mail.messageIds().getFirst(),
				"<other@example.jp>"));
		arrive("5", "x".repeat(2_000_000));
		assertThatCode(this.bounces::readArrived).doesNotThrowAnyException();
		assertThat(this.mail.states()).containsExactly("handed_over");
		assertThat(this.maildir.resolve("new")).isEmptyDirectory();
	}

	private void arrive(String name, String message) throws Exception {
		Files.writeString(this.maildir.resolve("new").resolve(name), message);
	}

	private String report(String action, String status, String original) {
		return """
				From: MAILER-DAEMON@example.jp
				To: noreply@example.jp
				Subject: Undelivered Mail
				MIME-Version: 1.0
				Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

				--b1
				Content-Type: text/plain; charset=us-ascii

				I'm sorry.

				--b1
				Content-Type: message/delivery-status

				Reporting-MTA: dns; relay.example.jp

				Final-Recipient: rfc822; hanako@example.jp
				Action: %s
				Status: %s
				Diagnostic-Code: smtp; %s

				--b1
				Content-Type: %s

				From: MyKempo <noreply@example.jp>
				Message-ID: %s
				Subject: x

				text
				--b1--
				""".formatted(action, status, status, original, this.mail.messageIds().getFirst()).replace("\n", "\r\n");
	}

}
