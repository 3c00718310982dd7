package jp.mykempo.mail.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import jakarta.mail.MessagingException;

import jp.mykempo.mail.core.DueLetter;
import jp.mykempo.site.SocietyProfile;

/** Writes letters as files {@code <message-id>.eml}, for the demo and for trying things out; nothing leaves the house. */
final class FileCarrier implements Carrier {

	private final Path folder;

	private final SocietyProfile.Mail from;

	FileCarrier(Path folder, SocietyProfile.Mail from) {
		this.folder = folder;
		this.from = from;
	}

	@Override
	public Carriage carry(DueLetter letter) {
		try {
			write(letter);
			return new Carriage.Taken();
		}
		catch (IOException full) {
			return new Carriage.NobodyThere();
		}
		catch (MessagingException malformed) {
			return new Carriage.AddressRefused("");
		}
	}

	private void write(DueLetter letter) throws IOException, MessagingException {
		String name = letter.messageId().replaceAll("[^0-9A-Za-z@._-]", "");
		Path draft = this.folder.resolve(name + ".part");
		try (OutputStream out = Files.newOutputStream(draft)) {
			MimeLetter.of(letter, this.from).writeTo(out);
		}
		Files.move(draft, this.folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE,
				StandardCopyOption.REPLACE_EXISTING);
	}

}
