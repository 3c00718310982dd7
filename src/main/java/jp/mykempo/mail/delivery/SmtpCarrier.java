package jp.mykempo.mail.delivery;

import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

import jakarta.mail.MessagingException;

import jp.mykempo.mail.core.DueLetter;
import jp.mykempo.site.SocietyProfile;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands letters to the society's mail server ({@code spring.mail.*}). */
final class SmtpCarrier implements Carrier {

	/**
	 * Answers to an address that speak of the mailbox, not of us: any 5xx but 552 (mailbox full), unless the enhanced
	 * code blames the system (5.3) or its rules, as for a relay that does not know us (5.7).
	 */
	private static final Pattern NO_SUCH_MAILBOX = Pattern.compile("5(?!52)\\d\\d(?! 5\\.[37]\\.).*");

	private final JavaMailSender sender;

	private final SocietyProfile.Mail from;

	SmtpCarrier(JavaMailSender sender, SocietyProfile.Mail from) {
		this.sender = sender;
		this.from = from;
	}

	/** The sender with what its defaults lack: an end to every wait, and where undelivered mail goes. */
	static JavaMailSender patientWithin(JavaMailSenderImpl sender, String returnPath) {
		Properties properties = sender.getJavaMailProperties();
		properties.putIfAbsent("mail.smtp.connectiontimeout", "10000");
		properties.putIfAbsent("mail.smtp.timeout", "30000");
		properties.putIfAbsent("mail.smtp.writetimeout", "30000");
		properties.putIfAbsent("mail.smtp.starttls.enable", "true");
		if (!returnPath.isBlank()) {
			properties.putIfAbsent("mail.smtp.from", returnPath);
		}
		return sender;
	}

	@Override
	public Carriage carry(DueLetter letter) {
		try {
			this.sender.send(MimeLetter.of(letter, this.from));
			return new Carriage.Taken();
		}
		catch (MailSendException failed) {
			return outcome(failed);
		}
		catch (MailException unusable) {
			return new Carriage.NobodyThere();
		}
		catch (MessagingException malformed) {
			return new Carriage.AddressRefused("");
		}
	}

	private static Carriage outcome(MailSendException failed) {
		if (failed.getCause() != null) {
			boolean onlyGoodbye = failed.getFailedMessages().isEmpty();
			return onlyGoodbye ? new Carriage.Taken() : new Carriage.NobodyThere();
		}
		Exception reason = failed.getMessageExceptions()[0];
		String refusal = refusalOfAddress(reason).map(Carriage::codeOf).orElse("");
		return NO_SUCH_MAILBOX.matcher(refusal).matches() ? new Carriage.AddressRefused(refusal)
				: new Carriage.NotNow(refusal.isEmpty() ? answer(reason) : refusal);
	}

	private static Optional<String> refusalOfAddress(Exception reason) {
		for (Exception one = reason; one instanceof MessagingException chained; one = chained.getNextException()) {
			if (one instanceof SMTPAddressFailedException refused) {
				return Optional.of(withCode(refused.getReturnCode(), refused.getMessage()));
			}
		}
		return Optional.empty();
	}

	private static String answer(Exception reason) {
		return switch (reason) {
			case SMTPSendFailedException answer -> withCode(answer.getReturnCode(), answer.getMessage());
			case SMTPSenderFailedException answer -> withCode(answer.getReturnCode(), answer.getMessage());
			default -> "";
		};
	}

	private static String withCode(int code, String message) {
		String words = Carriage.codeOf(message);
		return words.startsWith(String.valueOf(code)) ? words : String.valueOf(code);
	}

}
