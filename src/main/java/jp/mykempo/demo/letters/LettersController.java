package jp.mykempo.demo.letters;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import jp.mykempo.demo.letters.LetterPage.Line;
import jp.mykempo.demo.letters.LettersPage.Row;
import jp.mykempo.demo.letters.SentLetters.SentLetter;
import jp.mykempo.site.Answer;
import jp.mykempo.site.NotHere;
import jp.mykempo.storage.DataFolder;
import jp.mykempo.storage.PublicAddress;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows everybody's mail. In the demo alone, where nothing leaves the house and nobody exists. */
@Controller
@Profile("demo")
class LettersController {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

	private final SentLetters letters;

	private final PublicAddress address;

	private final Clock clock;

	LettersController(DataFolder folder, @Value("${mykempo.mail.outbox:outbox}") String outbox, PublicAddress address,
			Clock clock) {
		this.letters = new SentLetters(folder.folder(outbox));
		this.address = address;
		this.clock = clock;
	}

	@GetMapping("/demo/mails")
	Answer list() {
		return new LettersPage(this.letters.list().stream().map(this::row).toList());
	}

	@GetMapping("/demo/mails/{file:.+}")
	Answer show(@PathVariable String file) {
		SentLetter letter = this.letters.find(file).orElseThrow(NotHere::new);
		List<Line> lines = letter.text().lines().map(this::line).toList();
		return new LetterPage(row(letter), lines);
	}

	private Row row(SentLetter letter) {
		return new Row("/demo/mails/" + letter.file(), letter.subject(), letter.to(),
				TIME.format(ZonedDateTime.ofInstant(letter.sentAt(), this.clock.getZone())));
	}

	private Line line(String text) {
		String origin = this.address.link("/");
		return text.strip().startsWith(origin) ? new Line(text, text.strip().substring(origin.length() - 1))
				: new Line(text, null);
	}

}
