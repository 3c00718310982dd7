package jp.mykempo.viewing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.account.PersonalDataPart;
import jp.mykempo.viewing.core.Choice;
import jp.mykempo.viewing.core.Choices;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The choice of web viewing, for the archive of own data; nothing of the viewing password. */
@Component
@Order(20)
class ViewingInArchive implements PersonalDataPart {

	private final Choices choices;

	ViewingInArchive(Choices choices) {
		this.choices = choices;
	}

	@Override
	public void write(CurrentMember member, Locale locale, Archive archive) throws IOException {
		Choice choice = this.choices.get(member.account());
		String json = "{ \"webViewing\": %s, \"since\": \"%s\" }%n".formatted(choice.wished(), choice.since());
		archive.file("viewing.json", output -> output.write(json.getBytes(StandardCharsets.UTF_8)));
	}

}
