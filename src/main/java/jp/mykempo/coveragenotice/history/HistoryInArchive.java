package jp.mykempo.coveragenotice.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.account.PersonalDataPart;
import jp.mykempo.kernel.PeopleTime;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the own coverage changed, in the archive of own data. */
@Component
@Order(31)
class HistoryInArchive implements PersonalDataPart {

	private final JsonMapper json = new JsonMapper();

	private final History history;

	private final Clock clock;

	HistoryInArchive(History history, Clock clock) {
		this.history = history;
		this.clock = clock;
	}

	@Override
	public void write(CurrentMember member, Locale locale, Archive archive) throws IOException {
		List<History.Event> events = this.history.list(member.person(), PeopleTime.day(this.clock.instant()));
		String text = this.json.writerWithDefaultPrettyPrinter().writeValueAsString(events);
		archive.file("coverage/history.json", output -> output.write(text.getBytes(StandardCharsets.UTF_8)));
	}

}
