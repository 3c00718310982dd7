package jp.mykempo.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import jp.mykempo.TestDatabase;
import jp.mykempo.access.Keys;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.mail.core.BouncedLetters;
import jp.mykempo.mail.core.LetterSeal;
import jp.mykempo.mail.core.LetterStore;
import jp.mykempo.mail.writing.LetterTemplates;
import jp.mykempo.site.SocietyProfile;
import jp.mykempo.storage.PublicAddress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The mail module on a database of its own, without Spring. */
public final class TestMail {

	public static final SocietyProfile SOCIETY = new SocietyProfile(
			new SocietyProfile.Text("みほん電子健康保険組合", "Mihon Electronics Health Insurance Society"), "MyKempo",
			new SocietyProfile.Mail("example.jp", "MyKempo", "noreply@example.jp", "desk@example.jp"),
			new SocietyProfile.Telephone("03-0000-1451",
					new SocietyProfile.Text("平日 9時から17時", "weekdays 9:00 to 17:00")),
			List.of(), null, null);

	public final TestDatabase database = TestDatabase.fresh();

	public final List<AddressBounced> bounces = new CopyOnWriteArrayList<>();

	public final LetterStore letters;

	public final BouncedLetters bounced;

	public final Outbox outbox;

	private final TransactionTemplate transaction;

	public TestMail() {
		DataSource source = this.database.app();
		this.transaction = TestDatabase.tx(source);
		this.letters = new LetterStore(JdbcClient.create(source), new LetterSeal(keys()), SOCIETY);
		this.bounced = new BouncedLetters(this.letters, this.transaction,
				event -> this.bounces.add((AddressBounced) event));
		this.outbox = new Outbox(templates(), this.letters, () -> {
		});
	}

	public static LetterTemplates templates() {
		return new LetterTemplates(SOCIETY, PublicAddress.of("https://my.example.jp"));
	}

	/** A letter to that address. */
	public static Letter letter(String address) {
		return Letter.of("account/registered", new MailAddress(address), Locale.JAPANESE, "m:12").with("name", "見本 花子");
	}

	/** In the outbox, committed. */
	public void add(Letter letter) {
		this.transaction.executeWithoutResult(status -> this.outbox.add(letter));
	}

	/** Written and taken back. */
	public void addAndRollBack(Letter letter) {
		this.transaction.executeWithoutResult(status -> {
			this.outbox.add(letter);
			status.setRollbackOnly();
		});
	}

	public List<String> states() {
		return this.database.sql().sql("select state from mail.letter order by id").query(String.class).list();
	}

	public List<String> messageIds() {
		return this.database.sql().sql("select message_id from mail.letter order by id").query(String.class).list();
	}

	/** As if all waits were over. */
	public void letTimePass() {
		this.database.sql().sql("update mail.letter set next_attempt_at = now() where next_attempt_at is not null").update();
	}

	private static Keys keys() {
		try {
			Path file = Files.createTempFile("keys", "", PosixFilePermissions
				.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
			Files.writeString(file, "key.1=" + "A".repeat(43) + "=\n");
			file.toFile().deleteOnExit();
			return new Keys(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
