package jp.mykempo.mail.delivery;

import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;

import jp.mykempo.kernel.MailAddress;
import jp.mykempo.mail.Letter;
import jp.mykempo.mail.TestMail;

import org.junit.jupiter.api.Test;

import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

/** Real mail servers, and ones that refuse, hang up after DATA or are not there. */
class SmtpCarrierTest {

	private final TestMail mail = new TestMail();

	@Test
	void aLetterArrivesAsItWasWritten() throws Exception {
		GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
		server.start();
		try {
			this.mail.add(Letter.of("account/registration-confirm", new MailAddress("hanako@example.jp"), Locale.JAPANESE, "p:7")
				.with("name", "髙﨑 花子")
				.with("link", "https://my.example.jp/register/confirmation?token=kR3vT8")
				.until(Instant.parse("2026-11-23T05:05:00Z")));
			deliver(server.getSmtp().getPort());
			MimeMessage arrived = server.getReceivedMessages()[0];
			assertThat(arrived.getMessageID()).isEqualTo(this.mail.messageIds().getFirst());
			assertThat(arrived.getSubject()).isEqualTo("【MyKempo】登録を完了してください(11月23日14時05分まで)");
			assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
			assertThat(arrived.getHeader("List-Id")).isNull();
			assertThat(arrived.getFrom()[0]).hasToString("MyKempo <noreply@example.jp>");
			assertThat(arrived.getRecipients(Message.RecipientType.TO)[0]).hasToString("hanako@example.jp");
			assertThat(arrived.isMimeType("text/plain")).isTrue();
			assertThat(((String) arrived.getContent()).replace("\r\n", "\n")).startsWith("髙﨑 花子 様\n")
				.contains("\n  https://my.example.jp/register/confirmation?token=kR3vT8\n");
			assertThat(this.mail.states()).containsExactly("handed_over");
		}
		finally {
			server.stop();
		}
	}

	@Test
	void oldCarrierAddressesAreMailedInQuotes() throws Exception {
		try (ScriptedMailServer server = server(command -> null)) {
			this.mail.add(TestMail.letter("hana..ko.@carrier.example.jp"));
			deliver(server.port());
			assertThat(server.commands).contains("RCPT TO:<\"hana..ko.\"@carrier.example.jp>");
			assertThat(this.mail.states()).containsExactly("handed_over");
		}
	}

	@Test
	void anUnknownMailboxBounces() throws Exception {
		try (ScriptedMailServer server = server(
				command -> command.startsWith("RCPT") ? "550 5.1.1 <nobody@example.jp>: no such user" : null)) {
			this.mail.add(TestMail.letter("nobody@example.jp"));
			deliver(server.port());
			assertThat(this.mail.states()).containsExactly("bounced");
			assertThat(reply()).isEqualTo("550 5.1.1");
			assertThat(this.mail.bounces).hasSize(1);
		}
	}

	@Test
	void whatIsNotTheMailboxsFaultIsTriedAgain() throws Exception {
		for (String refusal : new String[] { "450 4.2.1 later", "552 5.2.2 mailbox full", "550 5.7.1 relaying denied" }) {
			try (ScriptedMailServer server = server(command -> command.startsWith("RCPT") ? refusal : null)) {
				this.mail.add(TestMail.letter("hanako@example.jp"));
				deliver(server.port());
			}
		}
		try (ScriptedMailServer server = server(command -> command.equals(".") ? "554 5.6.0 not liked" : null)) {
			this.mail.add(TestMail.letter("hanako@example.jp"));
			deliver(server.port());
		}
		assertThat(this.mail.states()).hasSize(4).containsOnly("deferred");
		assertThat(this.mail.bounces).isEmpty();
	}

	@Test
	void aServerThatHangsUpAfterDataGetsTheSameMessageAgain() throws Exception {
		try (ScriptedMailServer server = server(command -> command.equals(".") ? ScriptedMailServer.HANG_UP : null)) {
			this.mail.add(TestMail.letter("hanako@example.jp"));
			deliver(server.port());
			assertThat(this.mail.states()).containsExactly("deferred");
			server.answer(ScriptedMailServer.accepting(command -> null));
			this.mail.letTimePass();
			deliver(server.port());
			assertThat(this.mail.states()).containsExactly("handed_over");
			assertThat(server.arrived).hasSize(2);
			assertThat(server.arrived.get(1)).isEqualTo(server.arrived.get(0))
				.contains("Message-ID: " + this.mail.messageIds().getFirst());
		}
	}

	@Test
	void aServerThatIsNotThereCostsOneTry() {
		this.mail.add(TestMail.letter("hanako@example.jp"));
		this.mail.add(TestMail.letter("taro@example.jp"));
		deliver(1);
		assertThat(this.mail.states()).containsExactlyInAnyOrder("deferred", "waiting");
	}

	private static ScriptedMailServer server(Function<String, String> but) throws Exception {
		return new ScriptedMailServer(ScriptedMailServer.accepting(but));
	}

	private void deliver(int port) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(port);
		SmtpCarrier carrier = new SmtpCarrier(SmtpCarrier.patientWithin(sender, ""), TestMail.SOCIETY.mail());
		new LetterDelivery(this.mail.letters, carrier, this.mail.bounced).deliverDue();
	}

	private String reply() {
		return this.mail.database.sql().sql("select reply from mail.letter").query(String.class).single();
	}

}
