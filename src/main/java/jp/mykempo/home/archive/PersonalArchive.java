package jp.mykempo.home.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipOutputStream;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.account.PersonalDataPart;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Words;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * All data of a member as one ZIP, part by part from the modules that keep it, and a README in both languages at the end.
 * What fails on the way leaves an archive without its end, which no program takes for a whole one.
 */
@Component
class PersonalArchive {

	private final List<PersonalDataPart> parts;

	private final Words words;

	private final Clock clock;

	PersonalArchive(ObjectProvider<PersonalDataPart> parts, Words words, Clock clock) {
		this.parts = parts.orderedStream().toList();
		this.words = words;
		this.clock = clock;
	}

	/** Writes the archive; the stream stays open. */
	void write(CurrentMember member, Locale locale, OutputStream output) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(output);
		ZipParts files = new ZipParts(zip);
		for (PersonalDataPart part : this.parts) {
			part.write(member, locale, files);
		}
		String readme = readme(Locale.JAPANESE, files) + "\r\n----\r\n\r\n" + readme(Locale.ENGLISH, files);
		files.text("README.txt", readme);
		zip.finish();
	}

	private String readme(Locale locale, ZipParts files) {
		StringBuilder text = new StringBuilder();
		text.append(this.words.text(locale, "home.archive.title", List.of())).append("\r\n\r\n");
		text.append(this.words.text(locale, "home.archive.readme",
				List.of(PeopleTime.fullMoment(this.clock.instant(), locale))));
		text.append("\r\n\r\n");
		for (String name : files.names()) {
			String key = "home.archive.file." + kind(name);
			text.append(name);
			if (this.words.knows(key)) {
				text.append("  ").append(this.words.text(locale, key, List.of()));
			}
			text.append("\r\n");
		}
		return text.append("\r\n").append(this.words.text(locale, "home.archive.care", List.of())).append("\r\n").toString();
	}

	/** {@code checkups/fhir/2025.json} is a file of the kind {@code checkups.fhir}. */
	private static String kind(String name) {
		return name.replaceFirst("\\.[a-z]+$", "").replaceAll("[0-9]+(-[0-9]+)*", "").replaceAll("[-/]+$", "").replace('/', '.');
	}

}
