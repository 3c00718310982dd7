package jp.mykempo.mail.bounces;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

import jp.mykempo.mail.core.BouncedLetters;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads mail that came back from a maildir: the mail server drops it into {@code new}, and what has been read lies in
 * {@code cur}. Reading twice, or on two nodes at once, marks a letter once.
 */
class Bounces {

	private static final Logger log = LoggerFactory.getLogger(Bounces.class);

	private static final int AT_A_TIME = 500;

	/** A report carries the headers of our letter, or our letter; what is larger is something else. */
	private static final long LARGEST = 1024 * 1024;

	private final Path arrived;

	private final Path done;

	private final BouncedLetters letters;

	Bounces(Path maildir, BouncedLetters letters) throws IOException {
		this.arrived = Files.createDirectories(maildir.resolve("new"));
		this.done = Files.createDirectories(maildir.resolve("cur"));
		this.letters = letters;
	}

	/** Reads what has arrived since. */
	public void readArrived() {
		try (Stream<Path> files = Files.list(this.arrived)) {
			List<Path> some = files.filter(Files::isRegularFile).limit(AT_A_TIME).toList();
			some.forEach(this::read);
		}
		catch (IOException unreadable) {
			log.warn("The folder of bounced mail cannot be read: {}", unreadable.getClass().getSimpleName());
		}
	}

	private void read(Path file) {
		try {
			if (Files.size(file) <= LARGEST) {
				try (InputStream message = Files.newInputStream(file)) {
					DeliveryReport.read(message).filter(DeliveryReport::failed).ifPresent(this::mark);
				}
			}
			Files.move(file, this.done.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
		}
		catch (NoSuchFileException readByAnotherNode) {
			log.debug("A bounce was read by another node");
		}
		catch (IOException unreadable) {
			log.warn("A bounce cannot be read: {}", unreadable.getClass().getSimpleName());
		}
	}

	private void mark(DeliveryReport report) {
		this.letters.mark(report.messageId(), report.status());
	}

}
