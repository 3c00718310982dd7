package jp.mykempo.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jp.mykempo.mail.delivery.LetterDelivery;

/**
 * What has arrived at an address of the tests' site: letters that wait in the outbox are delivered first.
 * <pre>String link = Mailbox.of(site, "hanako@example.jp").newest().link();</pre>
 */
public record Mailbox(List<Received> letters) {

	/** A letter, as its reader sees it; the number is the outbox's, since several may be sent in one moment. */
	public record Received(String subject, String text, String to, long number) {

		private static final Pattern LINK = Pattern.compile("https?://\\S+\\?t=\\S+");

		/** The link that works once. */
		public String link() {
			Matcher matcher = LINK.matcher(this.text);
			if (!matcher.find()) {
				throw new AssertionError("no link in: " + this.text);
			}
			return matcher.group();
		}

	}

	/** All letters to the address, the oldest first. */
	public static Mailbox of(Site site, String address) {
		site.bean(LetterDelivery.class).deliverDue();
		Map<String, Long> numbers = new HashMap<>();
		site.sql()
			.sql("select message_id, id from mail.letter")
			.query(row -> {
				numbers.put(row.getString(1), row.getLong(2));
			});
		try (Stream<Path> files = Files.list(site.outbox())) {
			return new Mailbox(files.filter(file -> file.toString().endsWith(".eml"))
				.map(file -> read(file, numbers))
				.filter(letter -> letter.to().contains(address))
				.sorted(Comparator.comparingLong(Received::number))
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public Received newest() {
		if (this.letters.isEmpty()) {
			throw new AssertionError("no letter");
		}
		return this.letters.getLast();
	}

	/** The link of the newest letter that has one; letters of one moment may come in any order. */
	public String newestLink() {
		return this.letters.reversed()
			.stream()
			.filter(letter -> Received.LINK.matcher(letter.text()).find())
			.findFirst()
			.orElseThrow(() -> new AssertionError("no letter with a link"))
			.link();
	}

	public List<String> subjects() {
		return this.letters.stream().map(Received::subject).toList();
	}

	private static Received read(Path file, Map<String, Long> numbers) {
		try (InputStream stream = Files.newInputStream(file)) {
			MimeMessage message = new MimeMessage(null, stream);
			return new Received(message.getSubject(), (String) message.getContent(), message.getHeader("To", ","),
					numbers.getOrDefault(message.getMessageID(), 0L));
		}
		catch (IOException | MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
