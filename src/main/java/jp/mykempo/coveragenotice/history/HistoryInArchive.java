package jp.mykempo.coveragenotice.history;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.account.PersonalDataPart;
import jp.mykempo.kernel.PeopleTime;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the own coverage changed, in the archive of own data. */
@Component
@Order(31)
class HistoryInArchive implements PersonalDataPart {

	private final History history;

	private final Clock clock;

	HistoryInArchive(History history, Clock clock) {
		this.history = history;
		this.clock = clock;
	}

	@Override
	public void write(CurrentMember member, Locale locale, Archive archive) throws IOException {
		archive.json("coverage/history.json", this.history.list(member.person(), PeopleTime.today(this.clock)));
	}

}
