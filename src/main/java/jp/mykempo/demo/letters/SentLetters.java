package jp.mykempo.demo.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** The letters that the demo wrote into its outbox instead of sending them, newest first. */
final class SentLetters {

	/** More are not listed: the demo is for looking at the last ones. */
	private static final int MOST = 200;

	private final Path outbox;

	SentLetters(Path outbox) {
		this.outbox = outbox;
	}

	/** A letter as it lies in the outbox. */
	record SentLetter(String file, String subject, String to, Instant sentAt, String text) {
	}

	List<SentLetter> list() {
		return files().stream().map(SentLetters::read).sorted(Comparator.comparing(SentLetter::sentAt).reversed()).toList();
	}

	/** The letter of that file; names from elsewhere find nothing. */
	Optional<SentLetter> find(String file) {
		return files().stream().filter(path -> path.getFileName().toString().equals(file)).findFirst().map(SentLetters::read);
	}

	private List<Path> files() {
		try (Stream<Path> files = Files.list(this.outbox)) {
			return files.filter(file -> file.toString().endsWith(".eml"))
				.sorted(Comparator.comparing(SentLetters::writtenAt).reversed())
				.limit(MOST)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static long writtenAt(Path file) {
		return file.toFile().lastModified();
	}

	private static SentLetter read(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			MimeMessage message = new MimeMessage((Session) null, in);
			return new SentLetter(file.getFileName().toString(), message.getSubject(),
					message.getRecipients(RecipientType.TO)[0].toString(), message.getSentDate().toInstant(),
					(String) message.getContent());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException("not a letter of ours: " + file.getFileName(), ex);
		}
	}

}
